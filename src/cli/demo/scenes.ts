import type { CheckCode, Verdict } from '../../core/index.ts';
import type { Desk, Finding } from './verifier.ts';

/** One thing that is shown to the verifier, and what must come of it. */
export interface Scene {
  readonly file: string;
  readonly desk: Desk;
  readonly zh: string;
  readonly en: string;
  readonly verdict: Verdict;
  readonly code: CheckCode;
}

function scene(file: string, zh: string, en: string, verdict: Verdict, code: CheckCode, desk: Desk = 'counter'): Scene {
  return { file: `${file}.png`, desk, zh, en, verdict, code };
}

/** What everybody can read: on paper, on a wall, as a link. */
export const openScenes: readonly Scene[] = /*@__PURE__*/ (() => [
  scene('01-business', '营业执照（链接形式）', 'business license, as a link', 'accepted', 'passed'),
  scene('02-hotel', '旅馆业特种行业许可证', 'hotel’s license', 'accepted', 'passed'),
  scene('03-certificate', '无犯罪记录证明，当场开具', 'certificate made on demand', 'accepted', 'passed'),
  scene('04-zhejiang', '浙江签发的营业执照', 'Zhejiang business license', 'accepted', 'passed'),
  scene(
    '05-driving',
    '驾驶证打印件，出示给交警',
    'driving license, on paper, to a traffic officer',
    'accepted',
    'passed',
    'police',
  ),
  scene('05-driving', '同一打印件，出示给窗口', 'the same paper, at a counter', 'undetermined', 'holder-unproven'),
  scene('15-stale-status', '状态清单为十天前的许可证', 'its status list is old', 'undetermined', 'status-too-old'),
  scene('06-tampered', '被改动一个字节', 'one byte is changed', 'rejected', 'signature-invalid'),
  scene('07-forged', '伪造：密钥标识对，密钥不对', 'right key id, wrong key', 'rejected', 'signature-invalid'),
  scene(
    '08-re-attributed',
    '浙江被盗密钥冒充上海公安',
    'stolen Zhejiang key, signs in Shanghai’s name',
    'rejected',
    'issuer-key-not-listed',
  ),
  scene(
    '09-renamed',
    '改称浙江机关，名下有同一密钥',
    'renamed: Zhejiang’s list has the same key',
    'rejected',
    'signature-invalid',
  ),
  scene(
    '10-wrong-type',
    '市场监管局签发的驾驶证',
    'driving license, signed by market regulation',
    'rejected',
    'type-not-allowed',
  ),
  scene('11-expired', '昨天到期的营业执照', 'ended yesterday', 'rejected', 'expired'),
  scene('12-not-yet-valid', '三十天后生效的驾驶证', 'begins in thirty days', 'rejected', 'not-yet-valid'),
  scene('13-revoked', '已吊销的许可证', 'revoked by its issuer', 'rejected', 'revoked'),
  scene('14-suspended', '被暂扣的驾驶证', 'suspended by its issuer', 'rejected', 'suspended'),
])();

/** What a person carries in a phone: at the roadside to an officer who only scans, at a hotel to a desk that asks. */
export const phoneScenes: readonly Scene[] = /*@__PURE__*/ (() => [
  scene('16-roadside', '动态码，出示给交警', 'driver’s code, to an officer', 'accepted', 'passed', 'police'),
  scene('19-check-in', '入住登记，应答旅馆的询问', 'hotel: answers the desk', 'accepted', 'passed', 'hotel'),
  scene(
    '17-photographed',
    '同一动态码的照片',
    'a photograph of that code',
    'rejected',
    'presentation-replayed',
    'police',
  ),
  scene('18-screenshot', '两分钟前的截图', 'two minutes old', 'rejected', 'presentation-too-old', 'police'),
  scene('20-other-nonce', '应答的是另一次询问', 'answers another question', 'rejected', 'nonce-mismatch', 'hotel'),
  scene('21-stripped', '删去一项披露', 'a disclosure taken out', 'rejected', 'holder-signature-invalid', 'hotel'),
  scene(
    '22-added',
    '添入他人证照的一项披露',
    'another’s disclosure put in',
    'rejected',
    'disclosure-unmatched',
    'hotel',
  ),
  scene(
    '23-swapped-key',
    '证照中的密钥换成了自己的',
    'the thief’s key in it',
    'rejected',
    'signature-invalid',
    'police',
  ),
  scene(
    '24-someone-elses',
    '他人的证照，自己的密钥',
    'someone else’s license',
    'rejected',
    'holder-signature-invalid',
    'police',
  ),
  scene('25-stolen-file', '偷来的证照文件本身', 'the stolen file itself', 'rejected', 'holder-proof-missing', 'police'),
])();

/** What every part of the story must end in. */
export const scenes: readonly Scene[] = /*@__PURE__*/ (() => [...openScenes, ...phoneScenes])();

/** What the verifier said of a scene. */
export function findingOf(findings: readonly Finding[], { file, desk }: Scene): Finding | undefined {
  return findings.find((finding) => finding.file === file && finding.desk === desk);
}

/** Scenes that did not end as they must. */
export function surprisesIn(findings: readonly Finding[]): readonly Scene[] {
  return scenes.filter((scene) => {
    const report = findingOf(findings, scene)?.report;
    const ok = scene.verdict === 'accepted';
    const shown = (report?.license !== undefined) === ok;
    return report?.verdict !== scene.verdict || report.code !== scene.code || report.ok !== ok || !shown;
  });
}
