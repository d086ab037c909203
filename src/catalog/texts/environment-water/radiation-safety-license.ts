import type { radiationSafetyLicense } from '../../types/environment-water/radiation-safety-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof radiationSafetyLicense> = {
  name: { zh: '辐射安全许可证', en: 'Radiation-safety license' },
  aliases: ['辐射证', '辐射许可证', '辐射安全许可', '射线装置许可证', '放射源许可证', 'radiation license'],
  sector: 'environment-water',
  authority: {
    zh: '上海市生态环境局、区生态环境局',
    en: 'Shanghai Municipal Bureau of Ecology and Environment, or the bureau of the district',
  },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满三十日前，向原发证机关提出延续申请。',
      en: 'Apply to the authority that issued it for an extension at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '生态环境法典；放射性同位素与射线装置安全和防护条例；放射性同位素与射线装置安全许可管理办法',
  disclosure: {
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证书编号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name of the unit' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '单位地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    scope: {
      zh: '种类和范围',
      en: 'Kinds and scope',
      parts: { activities: { zh: '活动种类', en: 'Activities' }, item: { zh: '活动范围', en: 'Scope' } },
    },
    places: {
      zh: '辐射活动场所',
      en: 'Places',
      parts: { name: { zh: '场所名称', en: 'Name' }, address: { zh: '场所地址', en: 'Address' } },
    },
    sources: {
      zh: '放射源台账（副本）',
      en: 'Sources (duplicate)',
      parts: {
        nuclide: { zh: '核素', en: 'Nuclide' },
        category: { zh: '类别', en: 'Class' },
        activity: { zh: '单枚活度', en: 'Activity of each', unit: 'GBq' },
        count: { zh: '枚数', en: 'Number' },
      },
    },
    devices: {
      zh: '射线装置台账（副本）',
      en: 'Ray devices (duplicate)',
      parts: {
        name: { zh: '装置名称', en: 'Name' },
        category: { zh: '类别', en: 'Class' },
        count: { zh: '数量', en: 'Number' },
      },
    },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪环辐证[61208]',
    holderName: '上海市杨浦区中原医院',
    holderNumber: '12310110595058390T',
    issueDate: '2023-03-27',
    address: '上海市杨浦区翔殷路1099弄2号（主院区）',
    legalRepresentative: '蒋文华',
    scope: [
      { activities: ['use'], item: 'source-5' },
      { activities: ['use'], item: 'device-2' },
      { activities: ['use'], item: 'device-3' },
    ],
    places: [
      { name: '放射科', address: '上海市杨浦区翔殷路1099弄2号3号楼一层' },
      { name: '皮肤科敷贴治疗室', address: '上海市杨浦区翔殷路1099弄2号2号楼二层' },
      { name: '介入治疗中心', address: '上海市杨浦区翔殷路1099弄2号1号楼四层' },
    ],
    sources: [{ nuclide: 'Sr-90', category: 5, activity: 1.48, count: 1 }],
    devices: [
      { name: '数字减影血管造影装置', category: 2, count: 1 },
      { name: '医用X射线计算机断层扫描装置', category: 3, count: 2 },
    ],
    validFrom: '2023-03-27',
    validUntil: '2028-03-26',
  },
};
