// The search for arms: of all ways to read the lines of the Study Groups section as arms with their interventions, the one
// with the least cost. Costs are small numbers for what is unusual in real records, and large ones for what labels deny.
import { NO_INTERVENTIONS } from '../format/sections';
import type { Intervention } from './interventions';
import { nameCost } from './interventions';

/** One line of the section, with what labels say of it. */
export interface ArmToken {
  readonly line: number;
  readonly text: string;
  /** The line of the type below, when the label `Intervention Type` follows; else -1. */
  readonly interventionType: number;
  /** The line of the type below, when the label `Group Type` follows; else -1. */
  readonly armType: number;
}

/** An arm as token indexes: head [from, body), then interventions, up to `end`. */
export interface ArmSpan {
  readonly from: number;
  readonly body: number;
  readonly blocks: readonly BlockSpan[];
  readonly none: number;
  readonly end: number;
}

export interface BlockSpan {
  readonly from: number;
  readonly end: number;
  readonly declared: Intervention | undefined;
}

/** The longest head (title and description lines) and body (interventions) that the search looks at. */
const LONGEST_HEAD = 40;
const LONGEST_BODY = 60;
/** More lines than this are not searched but read greedily: the search grows with their number times the two above. */
const LONGEST_SEARCH = 1_500;

const NO_BLOCKS: readonly BlockSpan[] = [];

const NO_BODY = 6;
const NO_DESCRIPTION = 0.6;
const SAME_TWICE = 4;
const AGAINST_A_LABEL = 20;
const UNDECLARED = 3;

/** Finds the arms that a sequence of lines most likely tells: `arms()`. */
export class ArmReader {
  readonly #byName = new Map<string, Intervention[]>();
  readonly #best: number[];
  readonly #choice: (ArmSpan | undefined)[];
  readonly #blocks: ({ readonly block: BlockSpan | undefined } | undefined)[] = [];

  constructor(
    private readonly tokens: readonly ArmToken[],
    interventions: readonly Intervention[],
    private readonly labelled: boolean,
  ) {
    for (const intervention of interventions) {
      const same = this.#byName.get(intervention.name.text) ?? [];
      same.push(intervention);
      this.#byName.set(intervention.name.text, same);
    }
    this.#best = new Array<number>(tokens.length + 1).fill(Number.POSITIVE_INFINITY);
    this.#choice = new Array<ArmSpan | undefined>(tokens.length);
  }

  arms(): ArmSpan[] {
    const n = this.tokens.length;
    if (n > LONGEST_SEARCH) return this.#greedy();
    this.#best[n] = 0;
    for (let i = n - 1; i >= 0; i--) this.#search(i);
    const arms: ArmSpan[] = [];
    for (let i = 0; i < n; ) {
      const arm = this.#choice[i] ?? { from: i, body: n, blocks: [], none: -1, end: n };
      arms.push(arm);
      i = arm.end;
    }
    return arms;
  }

  /** The best arm that begins at token `from`. */
  #search(from: number): void {
    const n = this.tokens.length;
    let head = this.#titleCost(from);
    for (let body = from + 1; body <= Math.min(n, from + LONGEST_HEAD); body++) {
      const last = this.tokens[body - 1];
      if (body - 1 > from) head += this.#describingCost(body - 1);
      // No cost is below nothing: what is dearer than the best as it stands only grows dearer.
      if (head >= this.#bestFrom(from)) break;
      const headCost = head + (body === from + 1 ? NO_DESCRIPTION : 0);
      this.#offer({ from, body, none: -1, end: body }, NO_BLOCKS, headCost + NO_BODY);
      if (this.tokens[body]?.text === NO_INTERVENTIONS) {
        this.#offer({ from, body, none: body, end: body + 1 }, NO_BLOCKS, headCost);
      } else this.#bodies(from, body, headCost);
      // The label `Group Type` ends the head.
      if (last !== undefined && last.armType !== -1) break;
      if (this.tokens[body]?.text === NO_INTERVENTIONS) break;
    }
  }

  /** All chains of interventions that begin at `body`, each of which may end the arm. */
  #bodies(from: number, body: number, headCost: number): void {
    const blocks: BlockSpan[] = [];
    let cost = headCost;
    let at = body;
    while (blocks.length < LONGEST_BODY && cost < this.#bestFrom(from)) {
      const block = this.#blockAt(at);
      if (block === undefined) break;
      cost += this.#blockCost(block, blocks);
      blocks.push(block);
      at = block.end;
      this.#offer({ from, body, none: -1, end: at }, blocks, cost);
    }
  }

  /** The least cost, as far as it is known, of all lines from a token on. */
  #bestFrom(token: number): number {
    return this.#best[token] ?? Number.POSITIVE_INFINITY;
  }

  /** Takes an arm for the best so far; `blocks` may go on growing and is copied only then. */
  #offer(arm: Omit<ArmSpan, 'blocks'>, blocks: readonly BlockSpan[], cost: number): void {
    const total = cost + this.#bestFrom(arm.end);
    if (total >= this.#bestFrom(arm.from)) return;
    this.#best[arm.from] = total;
    this.#choice[arm.from] = { ...arm, blocks: blocks.slice() };
  }

  /** The intervention at a token: the declared one whose description follows, else a labelled or known name alone. */
  #blockAt(at: number): BlockSpan | undefined {
    // Asked for the same token by every arm that may reach it.
    let known = this.#blocks[at];
    if (known === undefined) {
      known = { block: this.#findBlock(at) };
      this.#blocks[at] = known;
    }
    return known.block;
  }

  #findBlock(at: number): BlockSpan | undefined {
    const token = this.tokens[at];
    if (token === undefined || token.text === NO_INTERVENTIONS) return undefined;
    const sameName = this.#byName.get(token.text) ?? [];
    const whole = sameName
      .filter((i) => i.description.every((line, k) => this.tokens[at + 1 + k]?.text === line.text))
      .sort((a, b) => b.description.length - a.description.length)[0];
    if (whole !== undefined) return { from: at, end: at + 1 + whole.description.length, declared: whole };
    if (token.interventionType !== -1) {
      return { from: at, end: this.#endOfUnknown(at), declared: sameName[0] };
    }
    const [known] = sameName;
    return known !== undefined && !this.labelled ? { from: at, end: at + 1, declared: known } : undefined;
  }

  /** A labelled name whose description is not that of the list: it reaches to the next labelled line or known name. */
  #endOfUnknown(at: number): number {
    let end = at + 1;
    while (end < this.tokens.length) {
      const token = this.tokens[end];
      if (token === undefined || token.interventionType !== -1 || token.armType !== -1) break;
      if (token.text === NO_INTERVENTIONS || this.#byName.has(token.text)) break;
      // One line of description, unless nothing but description lines can follow.
      if (end - at > 1 && !/^[*•-] |^\d+[.)] |^[a-z]/.test(token.text)) break;
      end++;
    }
    return end;
  }

  #blockCost(block: BlockSpan, before: readonly BlockSpan[]): number {
    const partial = block.declared !== undefined && block.end - block.from - 1 !== block.declared.description.length;
    let cost = block.declared === undefined || partial ? UNDECLARED : 0;
    if (block.declared !== undefined && before.some((b) => b.declared === block.declared)) cost += SAME_TWICE;
    for (let i = block.from; i < block.end; i++) {
      const token = this.tokens[i];
      if (token === undefined) continue;
      if (token.armType !== -1) cost += AGAINST_A_LABEL;
      if (i === block.from ? this.labelled && token.interventionType === -1 : token.interventionType !== -1) {
        cost += AGAINST_A_LABEL;
      }
    }
    return cost;
  }

  #titleCost(at: number): number {
    const token = this.tokens[at];
    if (token === undefined) return 0;
    const againstLabel = token.interventionType !== -1 || token.text === NO_INTERVENTIONS ? AGAINST_A_LABEL : 0;
    return againstLabel + Math.min(1.5, nameCost(token.text) * 0.4) + (this.#isWhole(at) ? 2 : 0);
  }

  #describingCost(at: number): number {
    const token = this.tokens[at];
    if (token === undefined) return 0;
    if (token.interventionType !== -1) return AGAINST_A_LABEL;
    return this.#isWhole(at) ? 2.5 : 0.05;
  }

  #isWhole(at: number): boolean {
    const block = this.#blockAt(at);
    return block?.declared !== undefined && block.end - block.from - 1 === block.declared.description.length;
  }

  /** One pass: lines that are no interventions begin an arm. */
  #greedy(): ArmSpan[] {
    const arms: ArmSpan[] = [];
    const n = this.tokens.length;
    for (let from = 0; from < n; ) {
      let body = from + 1;
      while (body < n && this.tokens[body]?.text !== NO_INTERVENTIONS && this.#blockAt(body) === undefined) body++;
      const blocks: BlockSpan[] = [];
      let end = body;
      for (let block = this.#blockAt(end); block !== undefined; block = this.#blockAt(end)) {
        blocks.push(block);
        end = block.end;
      }
      const none = blocks.length === 0 && body < n ? body : -1;
      if (none !== -1) end = body + 1;
      arms.push({ from, body, blocks, none, end });
      from = end;
    }
    return arms;
  }
}
