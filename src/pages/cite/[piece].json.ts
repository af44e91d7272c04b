import { choiceData, wholePieces } from '../../citing/choice-data.ts';
import { fileOfPiece } from '../../citing/target.ts';
import { manyFiles } from '../../many-files.ts';
import { citing, edition } from '../../site.ts';

export const { getStaticPaths, GET } = manyFiles(() =>
  wholePieces(edition).map((piece) => ({
    params: { piece: fileOfPiece(piece.name) },
    content: () => JSON.stringify(choiceData(piece, citing)),
  })),
);
