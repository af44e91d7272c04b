import { stemOf } from './words.ts';

/** Words too common to tell passages apart. */
const STOP = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both
  but by can could did do does doing done down during each else ever every few for from further get gets give given go
  goes got had has have having he her here hers herself him himself his how however i if in into is it its itself just
  let like make makes many may me might more most much must my myself nor not of off on once one only onto or other
  our ours out over own per quite rather really same say says shall she should so some such than that the their theirs
  them then there these they thing things this those though through thus to too under until up upon us very want was we
  well were what when where whether which while who whom whose why will with within without would yes yet you your
  yours`.split(/\s+/),
);

/** Words by which one asks rather than what one asks for: “what does the author think of …”. */
const ASKING = new Set(
  `author writer essay essayist article post text say think mean explain happen according exactly kind sort people
  someone somebody anyone anybody anything something actually look seem keep use show try need find become turn take come
  put set call lot bit part case point start begin let matter`
    .split(/\s+/)
    .map(stemOf),
);

export const isStopWord = (plain: string): boolean => STOP.has(plain);
export const isAskingWord = (stem: string): boolean => ASKING.has(stem);
