import { holders, market, police, shanghaiOperator, zhejiang, zhejiangOperator } from './cast.ts';
import { playTurns, type Turn } from './turns.ts';

/** Plays one role of the demonstration; each loads no more than it needs. */
export async function playRole([role = '', folder = '', second = '']: readonly string[]): Promise<void> {
  await playTurns(await turnsOf(role, folder, second));
}

async function turnsOf(role: string, folder: string, second: string): Promise<readonly Turn[]> {
  if (role === shanghaiOperator.role) return (await import('./operator.ts')).operatorTurns(shanghaiOperator, folder);
  if (role === zhejiang.role) {
    const [makeRoot, signList] = (await import('./operator.ts')).operatorTurns(zhejiangOperator, folder);
    const [makeKey, issue] = (await import('./agency.ts')).agencyTurns(zhejiang, folder);
    return [
      async () => [...(await makeRoot()), ...(await makeKey())],
      async () => [...(await signList()), ...(await issue())],
    ];
  }
  const agency = [market, police].find((each) => each.role === role);
  if (agency !== undefined) return (await import('./agency.ts')).agencyTurns(agency, folder);
  const holder = holders.find((each) => each.role === role);
  if (holder !== undefined) return (await import('./holder.ts')).holderTurns(holder, folder);
  if (role === 'attacker') return (await import('./attacker.ts')).attackerTurns(folder);
  if (role === 'verifier') return (await import('./verifier.ts')).verifierTurns(folder, second);
  throw new TypeError(`demo: no role ${role}`);
}
