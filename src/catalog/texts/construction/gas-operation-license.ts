import type { gasOperationLicense } from '../../types/construction/gas-operation-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof gasOperationLicense> = {
  name: { zh: '燃气经营许可证', en: 'Gas operation license' },
  aliases: [
    '燃气许可证',
    '燃气证',
    '燃气经营证',
    '瓶装液化气经营许可证',
    '天然气经营许可证',
    '煤气经营许可证',
    'gas license',
  ],
  sector: 'construction',
  authority: {
    zh: '上海市住房和城乡建设管理委员会、区燃气管理部门',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management, or the gas administration of the district',
  },
  holderKind: 'legal-person',
  validity: {
    kind: 'fixed-term',
    years: [3, 5],
    note: { zh: '期限由本市燃气管理部门确定', en: 'the term is the city’s to set' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满三十日前，向原发证部门申请延续。',
      en: 'Apply to the office that issued it for an extension at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '城镇燃气管理条例 第十五条；燃气经营许可管理办法（建城规〔2019〕2号修改）；上海市燃气管理条例',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    domicile: { zh: '住所（登记注册地址）', en: 'Domicile' },
    businessKinds: {
      zh: '经营类别',
      en: 'Kinds of business',
      parts: { kind: { zh: '类别', en: 'Kind' }, sources: { zh: '气源种类', en: 'Kinds of gas' } },
    },
    businessArea: { zh: '经营区域', en: 'Area of business' },
    supplyPoints: {
      zh: '供应站点',
      en: 'Supply points',
      parts: { name: { zh: '站点名称', en: 'Name' }, address: { zh: '站点地址', en: 'Address' } },
    },
    validFrom: { zh: '有效期限（自）', en: 'Valid from' },
    validUntil: { zh: '有效期限（至）', en: 'Valid until' },
  },
  sample: {
    number: '沪202301020036P',
    holderName: '上海浦南清源液化气经营有限公司',
    holderNumber: '91310115MA1F26L03E',
    issueDate: '2023-09-05',
    legalRepresentative: '金鹏程',
    domicile: '上海市浦东新区惠南镇人民西路2080号2幢',
    businessKinds: [{ kind: 'bottled', sources: ['liquefied-gas'] }],
    businessArea: '浦东新区惠南镇、大团镇、老港镇、书院镇、泥城镇',
    supplyPoints: [
      { name: '惠南供应站', address: '上海市浦东新区惠南镇城西路377号北侧' },
      { name: '大团供应站', address: '上海市浦东新区大团镇永春东路126号东侧' },
    ],
    validFrom: '2023-09-05',
    validUntil: '2026-09-04',
  },
};
