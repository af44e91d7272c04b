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

function pretraining({ settlement, batch, batches, eta, seed }: CashTransfersParams, virgin: Wealth): Wealth {
  if (settlement === 'corpus') return settleWholeCorpus(virgin, batches);
  if (batch === 'drawn') return pretrainSampled(virgin, batches, eta, EPISODES_DRAWN, seed);
  return pretrain(virgin, batches, eta);
}

function course({ settlement, eta, replay }: CashTransfersParams, start: Wealth): Wealth[] {
  const moments = [start];
  for (let n = 1; n <= LONGEST; n++) {
    const before = moments[n - 1]!;
    moments.push(settlement === 'corpus' ? settleWholeReplies(before, 1, replay) : settleReply(before, eta, replay));
  }
  return moments;
}

export function run(params: CashTransfersParams): CashTransfersResult {
  const virgin = virginWealth();
  const pretrained = pretraining(params, virgin);
  return { params, virgin, pretrained, fromPretrained: course(params, pretrained), fromVirgin: course(params, virgin) };
}
