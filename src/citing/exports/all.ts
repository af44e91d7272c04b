import type { Citation, Frame } from '../frame.ts';
import { headline, styled } from '../styles/styles.ts';
import { ofStyles } from '../styles/table.ts';
import { exportsFrom, type Exports, type Forms } from './filled.ts';
import { prose } from './prose.ts';

const known = new Map<string, Forms>();

function makeForms(frame: Frame): Forms {
  const styles = ofStyles((style) => styled(frame, style));
  return { styles, ...prose(frame) };
}

/** The forms of a frame; made once for all citations that share it. */
export function formsOf(frame: Frame): Forms {
  const name = JSON.stringify(frame);
  const forms = known.get(name) ?? makeForms(frame);
  known.set(name, forms);
  return forms;
}

/** A citation in every form. */
export function exportsOf({ frame, filling }: Citation): Exports {
  const whole = filling.words === undefined ? filling : { ...filling, headline: headline(filling.words) };
  return exportsFrom({ frame, filling: whole }, formsOf(frame));
}
