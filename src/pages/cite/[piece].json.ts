import type { APIRoute, GetStaticPaths } from 'astro';
import { choiceData, wholePieces } from '../../citing/choice-data.ts';
import { fileOfPiece } from '../../citing/choice.ts';
import type { Piece } from '../../citing/target.ts';
import { citing, edition } from '../../site.ts';

export const getStaticPaths = (() =>
  wholePieces(edition).map((piece) => ({
    params: { piece: fileOfPiece(piece.name) },
    props: { piece },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ piece: Piece }> = ({ props }) => Response.json(choiceData(props.piece, citing));
