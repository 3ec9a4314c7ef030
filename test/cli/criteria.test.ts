// `criteria`: a filter from lines of criteria to lines of constraints.
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { CLI } from './run';

interface Run {
  readonly lines: readonly unknown[];
  readonly stderr: string;
  readonly code: number | null;
}

function criteria(input: string | Buffer): Promise<Run> {
  const child = spawn(process.execPath, [CLI, 'criteria']);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const lines = stdout.split('\n').filter((line) => line !== '');
      resolve({ lines: lines.map((line) => JSON.parse(line) as unknown), stderr, code });
    });
  });
}

const row = (id: number, text: string, polarity?: string): string => `${JSON.stringify({ id, text, polarity })}\n`;

describe('criteria', () => {
  it('answers each line with its constraints and their logic', async () => {
    const { lines, code, stderr } = await criteria(
      row(1, 'DAS28 ≥3.2或 SDAI\\>11.0', 'inclusion') + row(2, 'Surgery within 4 weeks before screening'),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines).toEqual([
      {
        id: 1,
        items: [
          {
            start: 6,
            end: 10,
            role: 'value',
            subject: 'DAS28',
            subjectId: 'das28',
            low: { value: 3.2, incl: true },
            high: null,
            unit: null,
            window: null,
          },
          {
            start: 16,
            end: 22,
            role: 'value',
            subject: 'SDAI',
            subjectId: 'sdai',
            low: { value: 11, incl: false },
            high: null,
            unit: null,
            window: null,
          },
        ],
        logic: { or: [0, 1] },
      },
      {
        id: 2,
        items: [
          {
            start: 8,
            end: 22,
            role: 'window',
            subject: 'Surgery',
            subjectId: null,
            low: null,
            high: { value: 4, incl: true },
            unit: 'wk',
            window: { anchor: 'before screening', direction: 'before' },
          },
        ],
        logic: 0,
      },
    ]);
  });

  it('says exceptions, counts, classes and doubts', async () => {
    const { lines } = await criteria(
      row(1, 'NYHA class III-IV') +
        row(2, 'at least 2 of the following: CRP > 10 mg/L, fever') +
        row(3, 'no surgery within 4 weeks unless age = 18 years'),
    );
    expect(lines).toMatchObject([
      { items: [{ role: 'stage', subjectId: 'nyha', low: null, high: null, stages: [3, 4] }] },
      { logic: { atLeast: 2, of: [1, [44, 49]] } },
      { items: [{}, { doubts: ['comparator-lost'] }], logic: { except: [{ not: 0 }, 1] } },
    ]);
  });

  it('answers what is no criterion with an error in its place, and goes on', async () => {
    const { lines, code, stderr } = await criteria(`{"id":1}\n\nno json\n${row(4, 'Age > 18')}`);
    expect(code).toBe(2);
    expect(lines).toMatchObject([
      { line: 1, error: 'expected an object with "id" and "text"' },
      { line: 3 },
      { id: 4 },
    ]);
    expect(stderr).toContain('line 1: expected an object with "id" and "text"');
  });

  it('takes a last line without an end, no lines at all, and bytes that are no text', async () => {
    expect((await criteria(row(1, 'Age > 18').trimEnd())).lines).toMatchObject([{ id: 1 }]);
    expect(await criteria('')).toMatchObject({ lines: [], code: 0 });
    expect((await criteria(Buffer.from([0, 255, 254, 10, 192, 128]))).code).toBe(2);
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [CLI, 'criteria']);
    const answer = new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
    child.stdin.write(row(7, 'Age > 18'));
    expect(JSON.parse(await answer)).toMatchObject({ id: 7 });
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
  });
});
