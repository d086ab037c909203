import type { drainagePermit } from '../../types/environment-water/drainage-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof drainagePermit> = {
  name: { zh: '城镇污水排入排水管网许可证', en: 'Permit to discharge sewage into the drainage network' },
  aliases: ['排水许可证', '排水证', '污水排放许可证', '排水许可', '污水纳管许可证', '纳管证', 'drainage license'],
  sector: 'environment-water',
  authority: {
    zh: '区水务局（部分由上海市水务局核发）',
    en: 'District water authority, for some the Shanghai Water Authority',
  },
  holderKind: 'premises',
  validity: {
    kind: 'fixed-term',
    years: [5],
    note: { zh: '施工作业排水按施工期限', en: 'for construction work the term of the work' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满三十日前，向原发证机关申请续期。',
      en: 'Apply to the authority that issued it for an extension at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '城镇排水与污水处理条例 第二十一条；城镇污水排入排水管网许可管理办法；上海市排水与污水处理条例',
  disclosure: {
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'Permit number' },
    holderName: { zh: '排水户名称', en: 'Name of the discharger' },
    holderNumber: { zh: '营业执照注册号（统一社会信用代码）', en: 'Business-license number or credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    address: { zh: '详细地址', en: 'Address' },
    drainerKind: { zh: '排水户类型', en: 'Kind of discharger' },
    keyDrainer: { zh: '列入重点排污单位名录', en: 'On the list of key dischargers' },
    outlets: {
      zh: '许可内容',
      en: 'What is permitted',
      parts: {
        outlet: { zh: '排水口编号', en: 'Number of the outlet' },
        connection: { zh: '连接管位置', en: 'Location of the connecting pipe' },
        road: { zh: '排水去向（路名）', en: 'Drains to the pipe in (road)' },
        volume: { zh: '排水量', en: 'Volume', unit: 'm3/day' },
        destination: { zh: '污水最终去向', en: 'Final destination of the sewage' },
      },
    },
    pollutants: {
      zh: '主要污染物项目及排放标准',
      en: 'Main pollutants and limits',
      parts: {
        pollutant: { zh: '污染物项目', en: 'Pollutant' },
        limit: { zh: '排放标准', en: 'Limit', unit: 'mg/l' },
      },
    },
    remarks: { zh: '备注', en: 'Remarks' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期（至）', en: 'Valid until' },
  },
  sample: {
    number: '沪水务排证字第QP220318号',
    holderName: '上海青浦淀山湖味来食品有限公司',
    holderNumber: '91310118MA1Y97Q2X7',
    issueDate: '2022-09-16',
    legalRepresentative: '朱海燕',
    address: '上海市青浦区朱家角镇康业路901弄66号',
    drainerKind: 'industry',
    keyDrainer: false,
    outlets: [
      { outlet: 'WS1', connection: '厂区东北角', road: '康业路', volume: 85, destination: '青浦朱家角污水处理厂' },
    ],
    pollutants: [
      { pollutant: '化学需氧量', limit: 500 },
      { pollutant: '氨氮', limit: 45 },
      { pollutant: '动植物油', limit: 100 },
    ],
    remarks: '含油污水须经隔油池预处理后方可纳管，雨水、污水分流排放。',
    validFrom: '2022-09-16',
    validUntil: '2027-09-15',
  },
};
