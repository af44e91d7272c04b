import { rememberLast } from '#models/lib/remember.ts';
import { virginWealth } from './personas.ts';
import { pretrain, pretrainSampled, settleReply, settleWholeCorpus, settleWholeReplies } from './settlement.ts';

export type CashTransfersParams = {
  batches: number;
  eta: number;
  settlements: number;
  replay: number;
  settlement: 'batch' | 'corpus';
  batch: 'endless' | 'drawn';
  seed: number;
};

export type Wealth = readonly number[];

export interface CashTransfersResult {
  params: CashTransfersParams;
  /** Money before any training, and after pre-training. */
  virgin: Wealth;
  pretrained: Wealth;
  /** Post-training from the pre-trained market and from the virgin one. */
  fromPretrained: Course;
  fromVirgin: Course;
}

/** Money after so many settlements of post-training; followed only as far as it was ever asked for. */
export type Course = (settlements: number) => Wealth;

/** The most settlements that anybody asks for. */
export const LONGEST = 400;
const EPISODES_DRAWN = 32;

/** What post-training depends on. */
type PostTraining = Pick<CashTransfersParams, 'settlement' | 'eta' | 'replay'>;
type Pretraining = Omit<CashTransfersParams, 'settlements' | 'replay'>;

const pretraining = rememberLast(({ settlement, batch, batches, eta, seed }: Pretraining): Wealth => {
  const virgin = virginWealth();
  if (settlement === 'corpus') return settleWholeCorpus(virgin, batches);
  if (batch === 'drawn') return pretrainSampled(virgin, batches, eta, EPISODES_DRAWN, seed);
  return pretrain(virgin, batches, eta);
});

function course({ settlement, eta, replay }: PostTraining, start: Wealth): Course {
  const moments = [start];
  const next = (before: Wealth): Wealth =>
    settlement === 'corpus' ? settleWholeReplies(before, 1, replay) : settleReply(before, eta, replay);
  return (settlements) => {
    while (moments.length <= settlements) moments.push(next(moments.at(-1)!));
    return moments[settlements]!;
  };
}

const coursePretrained = rememberLast(course);
const courseVirgin = rememberLast(course);

export function run(params: CashTransfersParams): CashTransfersResult {
  const { settlement, eta, replay, batch, batches } = params;
  const seed = batch === 'drawn' ? params.seed : 0;
  const [virgin, pretrained] = [virginWealth(), pretraining({ settlement, eta, batch, batches, seed })];
  const after: PostTraining = { settlement, eta, replay };
  return {
    params,
    virgin,
    pretrained,
    fromPretrained: coursePretrained(after, pretrained),
    fromVirgin: courseVirgin(after, virgin),
  };
}
