import { rememberLast } from '../lib/remember.ts';
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
  /** Money after 0, 1, … settlements of post-training, from the pre-trained market and from the virgin one. */
  fromPretrained: readonly Wealth[];
  fromVirgin: readonly Wealth[];
}

/** The course of post-training is followed this far, whatever the setting. */
export const LONGEST = 400;
const EPISODES_DRAWN = 32;

/** What post-training depends on. */
type Course = Pick<CashTransfersParams, 'settlement' | 'eta' | 'replay'>;
type Pretraining = Omit<CashTransfersParams, 'settlements' | 'replay'>;

const pretraining = rememberLast(({ settlement, batch, batches, eta, seed }: Pretraining): Wealth => {
  const virgin = virginWealth();
  if (settlement === 'corpus') return settleWholeCorpus(virgin, batches);
  if (batch === 'drawn') return pretrainSampled(virgin, batches, eta, EPISODES_DRAWN, seed);
  return pretrain(virgin, batches, eta);
});

function course({ settlement, eta, replay }: Course, start: Wealth): Wealth[] {
  const moments = [start];
  for (let n = 1; n <= LONGEST; n++) {
    const before = moments[n - 1]!;
    moments.push(settlement === 'corpus' ? settleWholeReplies(before, 1, replay) : settleReply(before, eta, replay));
  }
  return moments;
}

const coursePretrained = rememberLast(course);
const courseVirgin = rememberLast(course);

export function run(params: CashTransfersParams): CashTransfersResult {
  const { settlement, eta, replay, batch, batches, seed } = params;
  const [virgin, pretrained] = [virginWealth(), pretraining({ settlement, eta, batch, batches, seed })];
  const after: Course = { settlement, eta, replay };
  return {
    params,
    virgin,
    pretrained,
    fromPretrained: coursePretrained(after, pretrained),
    fromVirgin: courseVirgin(after, virgin),
  };
}
