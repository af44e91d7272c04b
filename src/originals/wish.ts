import { ORIGINALS } from '../schemas/originals.ts';

export type Wish = (typeof ORIGINALS)[number];

const isWish = (value: string): value is Wish => ORIGINALS.some((one) => one === value);

/**
 * What a build shows of originals: what the variable ORIGINALS says, or else the edition's own `originals`.
 * `npm start` and `npm run dev` set the variable, for a reader's own machine; `npm run build` does not.
 */
export function originalsWished(variable: string | undefined, edition: Wish): Wish {
  if (!variable) return edition;
  if (isWish(variable)) return variable;
  throw new Error(`ORIGINALS is “${variable}”: write ${ORIGINALS.join(', ')}, or leave it out.`);
}
