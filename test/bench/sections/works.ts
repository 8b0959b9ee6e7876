import { openBenchDatabase } from '../database.ts';
import { drive } from '../http/load.ts';
import { cpuMicroseconds } from '../process.ts';
import { median, type Spread, spreadOf } from '../statistics.ts';
import { latchkey, plain, type RunningSubject, type Subject, WORKS, type WorkName } from '../subjects.ts';

/** What one subject costs for one kind of work. */
export interface WorkFigure {
  subject: string;
  work: string;
  sessions: number;
  /** Server processor time per response, in microseconds: the median of the rounds. */
  cpuMicroseconds: number;
  perSecond: number;
  /** Its processor time through Latchkey's for the same work, round by round; Latchkey's own through its session check's. */
  ratio: Spread;
}

const CONNECTIONS: Record<WorkName, number> = {
  proxy: 16,
  bearer: 16,
  userinfo: 16,
  profile: 16,
  logout: 64,
};

export interface WorkOptions {
  directory: string;
  rounds: number;
  /** Responses per measure. */
  requests: number;
  /** More subjects than those that share Latchkey's store. */
  others: readonly Subject[];
}

/** All subjects in turn, round by round, on a database with so many live sessions. */
export async function benchWorks(sessions: number, options: WorkOptions): Promise<WorkFigure[]> {
  const database = await openBenchDatabase(options.directory, sessions);
  try {
    const subjects = [
      latchkey(database),
      plain(database, 'bare'),
      plain(database, 'express'),
      ...options.others,
    ];
    const measures = new Map<string, Measure[]>();
    for (let round = 0; round < options.rounds; round++)
      for (const subject of subjects) await measureSubject(subject, options.requests, measures);
    return figuresOf(measures, sessions);
  } finally {
    await database.close();
  }
}

interface Measure {
  subject: string;
  work: WorkName;
  cpu: number;
  perSecond: number;
}

async function measureSubject(
  subject: Subject,
  requests: number,
  measures: Map<string, Measure[]>,
): Promise<void> {
  const running = await subject.start();
  try {
    const names = Object.keys(running.works) as WorkName[];
    // All of them first: what is measured first would otherwise run in a colder process than the rest.
    for (const work of names) await runWork(running, work, Math.ceil(requests / 2));
    for (const work of names) {
      const measured = await measureWork(running, work, requests);
      const key = `${subject.name} ${work}`;
      measures.set(key, [...(measures.get(key) ?? []), { subject: subject.name, work, ...measured }]);
    }
  } finally {
    await running.stop();
  }
}

async function runWork({ port, works }: RunningSubject, name: WorkName, requests: number) {
  const work = await works[name]?.(requests);
  if (!work) throw new Error(`the subject has no work ${name}`);
  return await drive(work, { port, connections: CONNECTIONS[name], requests });
}

async function measureWork(running: RunningSubject, name: WorkName, requests: number) {
  const before = cpuMicroseconds(running.pid);
  const { responses, seconds } = await runWork(running, name, requests);
  return { cpu: (cpuMicroseconds(running.pid) - before) / responses, perSecond: responses / seconds };
}

function figuresOf(measures: ReadonlyMap<string, readonly Measure[]>, sessions: number): WorkFigure[] {
  return [...measures.values()].map((rounds) => {
    const [{ subject, work }] = rounds as [Measure]; // none is empty
    const reference = measures.get(`${LATCHKEY} ${subject === LATCHKEY ? 'bearer' : work}`);
    return {
      subject,
      work: WORKS[work],
      sessions,
      cpuMicroseconds: median(rounds.map(({ cpu }) => cpu)),
      perSecond: Math.round(median(rounds.map(({ perSecond }) => perSecond))),
      ratio: spreadOf(rounds.map(({ cpu }, round) => cpu / (reference?.[round]?.cpu ?? Number.NaN))),
    };
  });
}

const LATCHKEY = 'latchkey';
