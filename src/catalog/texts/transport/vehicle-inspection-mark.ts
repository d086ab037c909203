import type { vehicleInspectionMark } from '../../types/transport/vehicle-inspection-mark.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof vehicleInspectionMark> = {
  name: { zh: '机动车检验合格标志', en: 'Motor-vehicle inspection mark' },
  aliases: ['检验合格标志', '年检标志', '年检标', '年审标志', '检字标', 'inspection sticker'],
  sector: 'transport',
  authority: {
    zh: '上海市公安局交通警察总队',
    en: 'Traffic Police General Brigade, Shanghai Municipal Public Security Bureau',
  },
  holderKind: 'vehicle',
  validity: {
    kind: 'fixed-term',
    years: [1, 2],
    note: {
      zh: '按车辆种类、使用性质和车龄；非营运小微型客车十年内每两年领取',
      en: 'by kind, use and age of the vehicle; every 2 years for private cars of up to 10 years',
    },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满前三个月内申请检验，或免检领取标志；可在交管12123办理。',
      en: 'Have the vehicle inspected, or apply for the mark where no inspection is due, within 3 months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '道路交通安全法 第十三条；道路交通安全法实施条例 第十六条；机动车登记规定（公安部令第164号）',
  disclosure: {
    'roadside-check': ['number'],
    'vehicle-business': ['number'],
    counter: ['number'],
    'online-application': ['number'],
  },
  fields: {
    number: { zh: '号牌号码', en: 'Plate number' },
    issueDate: { zh: '核发日期', en: 'Date of issue' },
    plateKind: { zh: '号牌种类', en: 'Kind of plate' },
    inspectionBody: { zh: '检验机构', en: 'Inspection body' },
    validFrom: { zh: '检验有效期起', en: 'Inspection valid from' },
    validUntil: { zh: '检验有效期至', en: 'Inspection valid until' },
  },
  sample: {
    number: '沪AD96773',
    issueDate: '2025-04-22',
    plateKind: '52',
    inspectionBody: '上海浦江机动车检测有限公司',
    validFrom: '2025-04-22',
    validUntil: '2027-05-31',
  },
};
