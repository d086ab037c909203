import type { CheckCode } from '../core/index.ts';
import type { Report } from './verifier.ts';

/** What a clerk reads, in one language. */
export interface ReportText {
  /** One line: what it is. */
  readonly line: string;
  /** What an accepted license was accepted in spite of: old inputs, no proof of the holder, newer items. */
  readonly warnings: readonly string[];
  /** What to do next. */
  readonly next: string;
  /** Whether the license holds a portrait that the clerk must compare with the person. */
  readonly comparePortrait: boolean;
}

type Text = readonly [zh: string, en: string, nextZh: string, nextEn: string];

const proceed = ['可以办理。', 'Go on.'] as const;
const refuse = ['不予采信；请出示有效证照原件。', 'Do not rely on it; ask for a valid original.'] as const;
const alert = ['不予采信；保留该码并按规定上报。', 'Do not rely on it; keep the code and report it.'] as const;
const renew = ['请持证人到发证机关换领。', 'The holder should renew it at the issuing authority.'] as const;
const online = [
  '请联网更新后重新核验，或向发证机关查询。',
  'Update over the network and verify again, or ask the issuing authority.',
] as const;
const rescan = ['请重新扫描；仍不成功请出示原件。', 'Scan again; if it still fails ask for the original.'] as const;
const fresh = ['请持证人现场出示新的动态码。', 'Ask the holder to show a fresh code.'] as const;
const ask = ['请到发证机关咨询。', 'Ask the issuing authority.'] as const;

const malformed = (): Text => [
  '无法识别为电子证照。',
  'This is not an electronic license, or it is damaged.',
  ...rescan,
];

/** Codes of passed or skipped checks that the clerk should hear of. */
const warned: readonly CheckCode[] = [
  'trust-list-too-old',
  'fields-newer',
  'status-too-old',
  'holder-unproven-allowed',
];

const texts = (): { readonly [Code in CheckCode]?: Text } => ({
  passed: ['核验通过。', 'Accepted.', ...proceed],
  'internal-error': ['本机出现故障，无法核验。', 'This device has a fault and cannot verify.', ...rescan],
  'algorithm-unsupported': ['本机不支持该签名算法。', 'This device does not support the signature algorithm.', ...ask],
  'text-full-width': [
    '扫描结果为全角字符。',
    'The scanner typed full-width characters.',
    '请将输入法切换为英文后重新扫描。',
    'Switch the input method to English and scan again.',
  ],
  'license-not-public': ['该类证照不得以链接形式出示。', 'This type must not be shown as a link.', ...alert],
  'signature-invalid': ['签名不符：内容被改动或系伪造。', 'Wrong signature: altered or forged.', ...alert],
  'algorithm-not-allowed': ['签名算法不被允许。', 'The signature algorithm is not allowed here.', ...ask],
  'issuer-region-unknown': ['本机没有该地区的信任清单。', 'This device has no trust list for that region.', ...online],
  'issuer-not-listed': ['发证机关不在信任清单中。', 'The issuer is not on the trust list.', ...alert],
  'issuer-key-not-listed': [
    '签名密钥不属于所称的发证机关。',
    'The key does not belong to the issuer it names.',
    ...alert,
  ],
  'issuer-key-expired': ['签发时该密钥不在有效期内。', 'Signed at a time for which the key does not count.', ...alert],
  'issuer-key-compromised': ['签名密钥已失密，签名不可信。', 'Signed with a key that was stolen.', ...alert],
  'issuer-key-exceptions-missing': [
    '签名密钥已失密，本机没有例外清单。',
    'The key was stolen, and this device lacks the list of what still counts.',
    ...online,
  ],
  'trust-list-refused': ['本机的信任清单不可用。', 'The trust list on this device cannot be used.', ...online],
  'trust-list-expired': ['本机的信任清单已过期。', 'The trust list on this device has expired.', ...online],
  'trust-list-too-old': ['本机的信任清单过旧。', 'The trust list on this device is too old.', ...online],
  'type-unknown': ['本机不认识该类证照。', 'This device does not know this type of license.', ...online],
  'type-not-allowed': ['该机关无权签发此类证照。', 'This issuer may not issue this type.', ...alert],
  'type-not-accepted': [
    '不是所需的证照种类。',
    'Not the kind of license that is asked for.',
    '请出示所需证照。',
    'Ask for the right one.',
  ],
  'fields-malformed': ['证照内容不符合规范。', 'The contents are not as this type demands.', ...ask],
  'fields-newer': ['核验通过（含较新版本的项目）。', 'Accepted; some items are of a newer revision.', ...proceed],
  expired: ['证照已过有效期。', 'The license has expired.', ...renew],
  'not-yet-valid': ['证照尚未生效。', 'The license is not valid yet.', ...refuse],
  'signature-expired': ['电子签名已过期。', 'The signature’s life is over.', ...renew],
  'signature-not-yet-valid': ['电子签名尚未生效。', 'The signature is not valid yet.', ...refuse],
  revoked: ['证照已被注销、撤销或吊销。', 'The license has been revoked.', ...refuse],
  suspended: ['证照被暂扣或暂停。', 'The license is suspended.', ...refuse],
  'status-missing': ['本机没有该证照的状态数据。', 'This device has no status for it.', ...online],
  'status-too-old': [
    '状态数据过旧，不能确定是否仍然有效。',
    'The status data is too old to tell whether it still holds.',
    ...online,
  ],
  'status-out-of-range': ['证照的状态位置不存在。', 'Its place in the status list does not exist.', ...alert],
  'status-unknown-value': ['状态值未知。', 'Its status has an unknown value.', ...online],
  'status-reference-missing': ['长期证照没有状态索引。', 'A long-lived license without a status reference.', ...ask],
  'holder-unproven-allowed': [
    '不能证明由本人出示：请核对本人与照片。',
    'Anybody could show it: compare the person with the portrait.',
    ...proceed,
  ],
  'holder-proof-missing': [
    '未证明持证人身份。',
    'The holder did not prove possession.',
    '请持证人现场出示动态码。',
    'Ask the holder to show a fresh code.',
  ],
  'holder-unproven': [
    '此为可复制的副本，不能证明由本人出示。',
    'A copy anybody could show; possession is not proven.',
    '请出示动态码，或按规定核对本人与照片。',
    'Ask for a fresh code, or compare person and portrait as your rules say.',
  ],
  'holder-signature-invalid': [
    '出示人没有持证人的密钥。',
    'Shown by somebody who does not have the holder’s key.',
    ...alert,
  ],
  'audience-mismatch': ['该码是为其他核验方出示的。', 'This code was made for another verifier.', ...fresh],
  'presentation-too-old': ['该码已过时，可能是截图。', 'The code is too old; it may be a screenshot.', ...fresh],
  'presentation-from-future': [
    '出示时间晚于本机时间。',
    'The code was made later than this device’s time.',
    '请核对双方设备的时间后重试。',
    'Compare the clocks of both devices and try again.',
  ],
  'presentation-outside-license': [
    '出示时间不在证照签名的有效期内。',
    'The code was made outside the signature’s life.',
    ...fresh,
  ],
  'presentation-replayed': [
    '该码已被使用过，可能是截图。',
    'The code was used before; it may be a screenshot.',
    ...fresh,
  ],
  'nonce-missing': ['该码没有回应本次核验请求。', 'The code does not answer this request.', ...fresh],
  'nonce-mismatch': ['该码回应的是另一次核验请求。', 'The code answers another request.', ...fresh],
  'nonce-unexpected': ['该码是为另一次核验请求出示的。', 'The code was made for another request.', ...fresh],
  'replay-unchecked': [
    '本机不能判断该码是否被用过。',
    'This device cannot tell whether the code was used before.',
    ...fresh,
  ],
  'replay-unknown': [
    '本机不能判断该码是否被用过。',
    'This device cannot tell whether the code was used before.',
    ...fresh,
  ],
  'clock-behind': [
    '本机时钟落后。',
    'The clock of this device is behind.',
    '请校准时间后重新核验。',
    'Set the clock and verify again.',
  ],
});

/**
 * One line for the clerk and what to do next.
 *
 * @example
 * ```ts
 * const { line, next, comparePortrait } = describeReport(report, 'zh')
 * ```
 * @param report of `verify`
 * @param language `zh` or `en`
 */
export function describeReport(report: Report, language: 'zh' | 'en'): ReportText {
  const known = texts();
  const [zh, en, nextZh, nextEn] = known[report.code] ?? malformed();
  const fields = Object.values((report.license ?? report.authenticated)?.fields ?? {});
  const warnings = report.checks.flatMap(({ code }) => (report.ok && warned.includes(code) ? [known[code]] : []));
  return {
    line: language === 'zh' ? zh : en,
    warnings: warnings.flatMap((text) => text?.[language === 'zh' ? 0 : 1] ?? []),
    next: language === 'zh' ? nextZh : nextEn,
    comparePortrait: fields.some((value: unknown) => value instanceof Uint8Array),
  };
}
