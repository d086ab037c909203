import type { fishingLicense } from '../../types/agriculture/fishing-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof fishingLicense> = {
  name: { zh: '渔业捕捞许可证', en: 'Fishing license' },
  aliases: ['捕捞许可证', '捕捞证', '捕鱼证', '渔业许可证', '海洋渔业捕捞许可证', 'fishing permit'],
  sector: 'agriculture',
  authority: {
    zh: '上海市农业农村委员会、区农业农村委员会',
    en: 'Shanghai municipal or district agriculture and rural affairs commission',
  },
  holderKind: 'vessel',
  validity: {
    kind: 'fixed-term',
    years: [3, 5],
    note: { zh: '海洋渔业捕捞五年；其他种类最长三年', en: '5 years for fishing at sea; others at most 3 years' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '使用期届满前三个月内，向原发证机关申请换发。',
      en: 'Apply to the issuing authority for a new one within three months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '渔业法（2025年修订，2026年5月1日起施行）；渔业捕捞许可管理规定（农业农村部令2018年第1号）',
  disclosure: {
    inspection: ['number', 'holderName', 'shipName', 'shipCode'],
    counter: ['number', 'holderName', 'shipName', 'shipCode'],
    'online-application': ['number', 'holderName', 'shipName', 'shipCode'],
    'business-partner': ['holderName', 'shipName'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '持证人', en: 'Holder' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    shipName: { zh: '渔船名称及船号', en: 'Name and number of the vessel' },
    shipCode: { zh: '渔船编码', en: 'Vessel code' },
    homePort: { zh: '船籍港', en: 'Port of registry' },
    enginePower: { zh: '主机总功率', en: 'Power of the main engines', unit: 'kW' },
    operations: {
      zh: '核准作业',
      en: 'Fishing approved',
      parts: { kind: { zh: '作业类型', en: 'Kind of gear' }, mode: { zh: '作业方式', en: 'Way of fishing' } },
    },
    waters: { zh: '作业场所', en: 'Waters approved' },
    period: { zh: '作业时限', en: 'Time of the year' },
    gear: {
      zh: '渔具',
      en: 'Gear',
      parts: {
        name: { zh: '名称', en: 'Name' },
        specification: { zh: '规格', en: 'Specification' },
        quantity: { zh: '数量', en: 'Quantity' },
      },
    },
    species: {
      zh: '主要捕捞品种及捕捞限额',
      en: 'Main species and quotas',
      parts: { name: { zh: '品种', en: 'Species' }, quantity: { zh: '限额', en: 'Quota', unit: 't' } },
    },
    validFrom: { zh: '使用期限起', en: 'Valid from' },
    validUntil: { zh: '使用期限至', en: 'Valid until' },
  },
  sample: {
    number: '（沪）船捕（2022）HY-000126号',
    holderName: '上海崇明奚家港渔业专业合作社',
    issueDate: '2022-12-20',
    shipName: '沪崇渔15126',
    shipCode: '3102301996080026',
    homePort: '奚家港',
    enginePower: 202.5,
    operations: [{ kind: 'stow-net', mode: '单桩张网' }],
    waters: 'A类渔区：东海机动渔船底拖网禁渔区线内侧的上海市管辖海域',
    period: '全年（海洋伏季休渔期和当地禁渔期除外）',
    gear: [{ name: '单桩框架张网', specification: '网口周长48米，最小网目尺寸55毫米', quantity: 30 }],
    species: [{ name: '三疣梭子蟹', quantity: 28.5 }, { name: '虾类' }],
    validFrom: '2023-01-01',
    validUntil: '2027-12-31',
  },
  notes: {
    zh: '随船携带。拖网、张网不得与其他作业类型兼作，其他船舶最多核定两种作业类型。',
    en: 'Kept on board. A trawler or a vessel with stow nets has no second kind of gear; others have two at most.',
  },
};
