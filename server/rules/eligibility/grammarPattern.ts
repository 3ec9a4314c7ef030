// What a closed pattern of wrong grammar is, and the words that several of them share.

import { withCapitalOf } from '../../text/capitals';
import type { SlipPattern } from './patternSlips';

export interface GrammarPattern extends SlipPattern {
  /** What it finds, between ⟦ and ⟧, and the line with the first of what is better; undefined where nothing is offered. */
  readonly example: readonly [wrong: string, right: string | undefined];
  /** Of all that it found in 1,051 public records, all of which was read: how much was right. */
  readonly counted: readonly [right: number, found: number];
}

/** People in the plural and in the singular, as alternatives of a pattern. */
export const PEOPLE =
  'patients|subjects|participants|individuals|women|men|children|persons|people|adults|volunteers|infants|donors|females|males|those';
export const PERSON =
  'patient|subject|participant|individual|woman|man|child|person|volunteer|infant|donor|female|male';

/** Verbs of one person, and what they are of several. */
export const PLURAL: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'are',
  was: 'were',
  does: 'do',
  suffers: 'suffer',
  needs: 'need',
  takes: 'take',
  requires: 'require',
  receives: 'receive',
  meets: 'meet',
  refuses: 'refuse',
  wants: 'want',
  uses: 'use',
  lives: 'live',
};

/** The last word replaced, the words before it kept. */
export const lastWord =
  (right: (word: string) => string | undefined) =>
  (bad: string): readonly string[] => {
    const at = bad.lastIndexOf(' ') + 1;
    const word = right(bad.slice(at).toLowerCase());
    return word === undefined ? [] : [bad.slice(0, at) + word];
  };

/** The same words always, with the capital of what they replace. */
export const always =
  (better: string) =>
  (bad: string): readonly string[] => [withCapitalOf(bad, better)];

/** One piece of it replaced. */
export const replaced =
  (piece: RegExp, by: string) =>
  (bad: string): readonly string[] => [bad.replace(piece, by)];

/** What is right depends on what was meant. */
export const unknown = (): readonly string[] => [];
