import { permalink } from '../../../edition/addresses.ts';
import type { ArgumentMap } from '../../../edition/argument/map.ts';
import { leadOf } from '../../../edition/argument/say.ts';
import type { Claim, Move, Step, Target } from '../../../edition/argument/types.ts';
import { absolute } from '../../../edition/base.ts';
import { printRange, withinRange, type Reference, type ReferenceRange } from '../../../edition/reference.ts';
import type { Act } from '../../../schemas/argument.ts';
import type { CiteContext } from '../../context.ts';
import { moveId } from './record.ts';

/** Information, its relations (inference, conflict, rephrase), locutions, what ties these to those, and turns of a dialogue. */
export type AifType = 'I' | 'RA' | 'CA' | 'MA' | 'L' | 'YA' | 'TA';

export interface AifNode {
  nodeID: string;
  text: string;
  type: AifType;
}

export interface AifEdge {
  edgeID: string;
  fromID: string;
  toID: string;
  formEdgeID: null;
}

/** The exchange format of AIFdb (http://www.arg-tech.org/aifdb/). */
export interface Aif {
  nodes: AifNode[];
  edges: AifEdge[];
  locutions: { nodeID: string; personID: string; source: string }[];
}

/** Kinds that relate contents; the others only speak. */
const RELATIONS: Partial<Record<Act, [type: AifType, text: string]>> = {
  supports: ['RA', 'Default Inference'],
  objects: ['CA', 'Default Conflict'],
  qualifies: ['CA', 'Default Conflict'],
  restates: ['MA', 'Default Rephrase'],
};

/** How a passage is tied to what it says. */
const speechOf = (act: Act): string => {
  if (act === 'asks') return 'Pure Questioning';
  return act === 'grants' ? 'Agreeing' : 'Asserting';
};

/** Collects nodes and the edges between them; ids are names that stay the same from build to build. */
class Graph {
  readonly nodes = new Map<string, AifNode>();
  readonly edges: AifEdge[] = [];
  readonly locutions: Aif['locutions'] = [];

  add(type: AifType, name: string, text: string): string {
    const nodeID = `${type} ${name}`;
    this.nodes.set(nodeID, { nodeID, text, type });
    return nodeID;
  }

  /** A node between others. */
  relate(type: AifType, name: string, text: string, from: readonly string[], to: string): string {
    const id = this.add(type, name, text);
    for (const one of from) this.#edge(one, id);
    this.#edge(id, to);
    return id;
  }

  #edge(fromID: string, toID: string): void {
    this.edges.push({ edgeID: String(this.edges.length + 1), fromID, toID, formEdgeID: null });
  }
}

const claimNode = ({ slug }: Claim): string => `I ${slug}`;
const stepNode = ({ slug }: Step): string => `RA ${slug}`;
const contentName = (move: Move): string => `I ${moveId(move)}`;

/** The node that stands for what a move is aimed at. */
function targetNode(target: Target, map: ArgumentMap): string {
  if (target.kind === 'claim') return claimNode(target.claim);
  return target.kind === 'step' ? stepNode(target.step) : contentNode(map.madeAt.get(target.ref)![0]!, map);
}

/** The node of what a move says: who grants says nothing but what is granted. */
const contentNode = (move: Move, map: ArgumentMap): string =>
  move.act === 'grants' ? targetNode(move.target, map) : contentName(move);

const locution = (at: ReferenceRange): string => `L ${printRange(at)}`;

/** The node of the passages of a range, which is added once. */
function addLocution(graph: Graph, at: ReferenceRange, { edition, wordings }: CiteContext): string {
  const id = locution(at);
  if (graph.nodes.has(id)) return id;
  const { name, role } = edition.speaker(at.from);
  const texts = withinRange(at, [...edition.passages.keys()]).map((ref) => wordings.get(ref)!.text);
  graph.add('L', printRange(at), texts.join(' '));
  const source = absolute(permalink(at.from), edition.data.site);
  graph.locutions.push({ nodeID: id, personID: name ?? role, source });
  return id;
}

function addEssay(graph: Graph, map: ArgumentMap, context: CiteContext): void {
  for (const claim of map.claims.values()) {
    const lead: Reference = leadOf(claim);
    const content = graph.add('I', claim.slug, claim.title);
    const said = addLocution(graph, { from: lead, to: lead }, context);
    graph.relate('YA', claim.slug, 'Asserting', [said], content);
  }
  for (const step of map.steps.values())
    graph.relate(
      'RA',
      step.slug,
      'Default Inference',
      step.from.map((slug) => `I ${slug}`),
      `I ${step.to}`,
    );
}

function addMove(graph: Graph, move: Move, map: ArgumentMap, context: CiteContext): void {
  const name = moveId(move);
  const said = addLocution(graph, move.at, context);
  if (move.act !== 'grants') graph.add('I', name, move.gist);
  graph.relate('YA', name, speechOf(move.act), [said], contentNode(move, map));
  const relation = RELATIONS[move.act];
  if (relation) graph.relate(relation[0], name, relation[1], [contentName(move)], targetNode(move.target, map));
  if (move.target.kind !== 'passage') return;
  const [to] = map.madeAt.get(move.target.ref)!;
  graph.relate('TA', name, 'Default Transition', [locution(to!.at)], said);
}

/**
 * `/argument.aif.json`: the argument in the Argument Interchange Format. Claims and what moves say are information; steps and
 * supports are inferences, objections and qualifications conflicts, passages locutions.
 */
export function aif(map: ArgumentMap, context: CiteContext): Aif {
  const graph = new Graph();
  addEssay(graph, map, context);
  for (const move of map.fates.keys()) addMove(graph, move, map, context);
  return { nodes: [...graph.nodes.values()], edges: graph.edges, locutions: graph.locutions };
}
