import { normalise, softmax } from '#models/lib/distributions.ts';
import { makeRng } from '#models/lib/rng.ts';
import { CORPUS, LIKELIHOODS, REWARDED, TRADERS } from './personas.ts';

/** Σ over episodes of q(x)·pᵢ(x)/P(x): how a bet on each episode of a batch grows, on average over the batch. */
function growthOn(wealth: readonly number[], batch: ArrayLike<number>): number[] {
  const growth = Array<number>(wealth.length).fill(0);
  for (let x = 0; x < batch.length; x++) {
    const row = x * wealth.length;
    let price = 0;
    for (let i = 0; i < wealth.length; i++) price += wealth[i]! * LIKELIHOODS[row + i]!;
    const scale = batch[x]! / price;
    for (let i = 0; i < wealth.length; i++) growth[i]! += scale * LIKELIHOODS[row + i]!;
  }
  return growth;
}

const believed = TRADERS.map(({ tables }) => tables.help[REWARDED]!);

/** The same for episodes of which only the first part is seen, and is always the rewarded reply. */
function growthOnReply(wealth: readonly number[]): number[] {
  const price = wealth.reduce((total, w, i) => total + w * believed[i]!, 0);
  return believed.map((p) => p / price);
}

/**
 * A batch is settled at once. Every trader spreads its money evenly over the episodes, stakes the fraction η of it and
 * bets by Kelly: wᵢ ← wᵢ·(1 + η(gᵢ − 1)). With η = 1 this is Cover's portfolio update, which is one step of EM.
 */
export const settleBatch = (wealth: readonly number[], growth: readonly number[], eta: number): number[] =>
  wealth.map((w, i) => w * (1 + eta * (growth[i]! - 1)));

/** A settlement on a batch of the given episodes (frequencies that sum to 1). */
export const settleOn = (wealth: readonly number[], batch: ArrayLike<number>, eta: number): number[] =>
  settleBatch(wealth, growthOn(wealth, batch), eta);

/** A settlement of post-training: the rewarded reply, and a fraction of episodes replayed from the corpus. */
export function settleReply(wealth: readonly number[], eta: number, replay: number): number[] {
  const reply = growthOnReply(wealth);
  if (replay === 0) return settleBatch(wealth, reply, eta);
  const corpus = growthOn(wealth, CORPUS);
  return settleBatch(
    wealth,
    reply.map((g, i) => (1 - replay) * g + replay * corpus[i]!),
    eta,
  );
}

/** E log pᵢ over one episode of the corpus, in nats. */
const expectedLog = TRADERS.map((_, i) =>
  CORPUS.reduce((total, q, x) => total + q * Math.log(LIKELIHOODS[x * TRADERS.length + i]!), 0),
);

/** What each trader alone pays for an episode of the corpus, in bits. */
export const bitsPerEpisode = (): number[] => expectedLog.map((nats) => -nats / Math.LN2);

/** What the corpus itself costs an episode, its entropy in bits. */
export const corpusBits = (): number => -CORPUS.reduce((total, q) => total + q * Math.log2(q), 0);

/** Money that every trader must leave in the game through n episodes of the corpus: Bayes over whole corpora. */
export const settleWholeCorpus = (wealth: readonly number[], episodes: number): number[] =>
  softmax(wealth.map((w, i) => Math.log(w) + episodes * expectedLog[i]!));

/** The same for n rewarded replies, of which a fraction is replaced by corpus episodes. */
export const settleWholeReplies = (wealth: readonly number[], replies: number, replay: number): number[] =>
  softmax(
    wealth.map((w, i) => Math.log(w) + replies * ((1 - replay) * Math.log(believed[i]!) + replay * expectedLog[i]!)),
  );

/** Frequencies of episodes in a batch drawn from the corpus. */
function drawBatch(size: number, pick: () => number): Float64Array {
  const batch = new Float64Array(CORPUS.length);
  for (let k = 0; k < size; k++) batch[pick()]! += 1 / size;
  return batch;
}

/** Pre-training on so many batches: on the corpus itself, as if each were endless, or on what is given for each. */
export function pretrain(
  wealth: readonly number[],
  batches: number,
  eta: number,
  next = (): ArrayLike<number> => CORPUS,
): number[] {
  let current = [...wealth];
  for (let n = 0; n < batches; n++) current = settleOn(current, next(), eta);
  return normalise(current);
}

/** Pre-training on drawn batches of a given size. */
export function pretrainSampled(wealth: readonly number[], batches: number, eta: number, size: number, seed: number) {
  const rng = makeRng(seed);
  return pretrain(wealth, batches, eta, () => drawBatch(size, () => rng.pick(CORPUS)));
}
