import { absolute } from '../edition/base.ts';
import { keyStem } from '../edition/book-stem.ts';
import type { Edition } from '../edition/edition.ts';
import { refIn, theWhole } from '../strings/languages/en.ts';
import { BLANKS } from './blanks.ts';
import { inLanguage } from './csl.ts';
import { carriedFilling, type Version } from './fillings.ts';
import type { Citation, Frame } from './frame.ts';
import { originalOf, originalWork, speakerFilling } from './original.ts';
import { versionMark } from './restatement.ts';
import { pieceAddress, wholePath, type Piece } from './target.ts';

/**
 * Citing the words of a source that an edition carries as they are: by their author, at the address that they have here, with
 * the wording that was read.
 */

/** A frame of the original, moved to where it stands here. */
function carried({ item, ...frame }: Frame, version: Version, { data }: Edition): Frame {
  return {
    ...frame,
    item: {
      ...item,
      'container-title': item['container-title'] ?? data.name,
      URL: BLANKS.address,
      ...inLanguage(data.language),
      note: `${refIn(BLANKS.ref, data.name)}, ${versionMark(version)}`,
    },
  };
}

export function carriedOf(piece: Piece, version: Version, edition: Edition): Citation {
  const path = pieceAddress(piece, version, edition);
  return {
    frame: carried(originalOf(piece, edition).frame, version, edition),
    filling: {
      ...carriedFilling(piece, version, absolute(path, edition.data.site), keyStem(edition.data)),
      ...speakerFilling(piece, edition),
    },
  };
}

/** The whole of the text. */
export function carriedWork(version: Version, edition: Edition): Citation {
  const { frame, filling } = originalWork(edition);
  const whole = { ...filling, ref: theWhole, edition: String(version.edition ?? '') };
  return {
    frame: carried(frame, version, edition),
    filling: { ...whole, address: absolute(wholePath(version.edition), edition.data.site) },
  };
}
