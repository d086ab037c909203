import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesOf } from '../files.ts';
import {
  driver,
  guest,
  holderFiles,
  holders,
  market,
  police,
  questionFile,
  shanghaiOperator,
  statusFileOf,
  zhejiang,
  zhejiangOperator,
} from './cast.ts';
import { type Player, startPlayer } from './turns.ts';
import type { Finding } from './verifier.ts';

/** What a role did in one turn. */
export interface Deed {
  readonly zh: string;
  readonly role: string;
  readonly pid: number;
  readonly lines: readonly string[];
}

const operators = [shanghaiOperator, zhejiangOperator];
const agencies = [market, police, zhejiang];
/** Who acts in both halves of the story, in this order: keys first, then what they sign with them. */
const actors = [
  { role: shanghaiOperator.role, zh: shanghaiOperator.zh },
  { role: market.role, zh: market.names.zh },
  { role: police.role, zh: police.names.zh },
  { role: zhejiang.role, zh: zhejiangOperator.zh },
];

/** Plays the story in `folder`: this process only carries files from one folder to another. */
export async function playStory(folder: string, tell: (deed: Deed) => void): Promise<readonly Finding[]> {
  const placeOf = (role: string, ...rest: readonly string[]): string => join(folder, role, ...rest);
  const findingsPath = join(folder, 'findings.json');
  const roles = [...actors.map(({ role }) => role), ...holders.map(({ role }) => role), 'attacker'];
  for (const role of roles) mkdirSync(placeOf(role), { recursive: true });
  for (const name of ['root', 'trust', 'status', 'codes']) mkdirSync(placeOf('verifier', name), { recursive: true });
  const carry = (from: string, to: string, name = basename(from)): void => copyFileSync(from, join(to, name));

  const players = new Map<string, Player>(roles.map((role) => [role, startPlayer(role, [placeOf(role)])]));
  players.set('verifier', startPlayer('verifier', [placeOf('verifier'), findingsPath]));
  const turn = async (role: string, zh: string): Promise<void> => {
    const player = players.get(role) as Player;
    tell({ zh, role, pid: player.pid, lines: await player.turn() });
  };
  try {
    for (const { role, zh } of actors) await turn(role, zh);

    for (const holder of holders) {
      const [agency, own] = [placeOf(holder.agency.role), placeOf(holder.role)];
      carry(join(agency, holderFiles.nonce(holder)), own);
      await turn(holder.role, holder.zh);
      carry(join(own, holderFiles.request(holder)), agency);
    }

    for (const { role, issuers } of operators) {
      const handed = issuers.filter(({ keyOf }) => keyOf.role !== role);
      for (const { keyOf } of handed) carry(placeOf(keyOf.role, `${keyOf.role}.pub.jwk.json`), placeOf(role));
    }
    for (const { role, zh } of actors) await turn(role, zh);

    await turn('verifier', '核验方');
    carry(placeOf('verifier', questionFile), placeOf(guest.role));
    for (const holder of holders) {
      const own = placeOf(holder.role);
      for (const name of ['root.cbor', 'trust.cbor']) carry(placeOf(shanghaiOperator.role, name), own);
      carry(placeOf(holder.agency.role, statusFileOf(holder.agency, 1)), own, 'status.cwt');
      carry(placeOf(holder.agency.role, holderFiles.license(holder)), own);
      await turn(holder.role, holder.zh);
    }

    for (const name of ['02-hotel.cwt', '05-driving.cwt']) carry(placeOf(police.role, name), placeOf('attacker'));
    carry(placeOf(zhejiang.role, `${zhejiang.role}.jwk.json`), placeOf('attacker'));
    carry(placeOf(driver.role, holderFiles.license(driver)), placeOf('attacker'));
    carry(placeOf(driver.role, '16-roadside.png'), placeOf('attacker'), '17-photographed.png');
    carry(placeOf(guest.role, '19-check-in.cwt'), placeOf('attacker'));
    await turn('attacker', '攻击者');

    for (const { role } of operators) {
      carry(placeOf(role, 'root.cbor'), placeOf('verifier', 'root'), `${role}.cbor`);
      carry(placeOf(role, 'trust.cbor'), placeOf('verifier', 'trust'), `${role}.cbor`);
    }
    for (const role of [...[...agencies, ...holders].map((each) => each.role), 'attacker']) {
      for (const path of filesOf([placeOf(role)])) {
        if (/^status-.*\.cwt$/.test(basename(path))) carry(path, placeOf('verifier', 'status'));
        if (path.endsWith('.png')) carry(path, placeOf('verifier', 'codes'));
      }
    }
    await turn('verifier', '核验方');
    return JSON.parse(readFileSync(findingsPath, 'utf8')) as readonly Finding[];
  } finally {
    for (const player of players.values()) player.stop();
  }
}
