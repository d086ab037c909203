import type { radiodiagnosisLicense } from '../../types/health/radiodiagnosis-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof radiodiagnosisLicense> = {
  name: { zh: '放射诊疗许可证', en: 'Radiological diagnosis and treatment license' },
  aliases: ['放射许可证', '放射诊疗证', '放射诊断许可证', '射线诊疗许可证', 'radiology license'],
  sector: 'health',
  authority: {
    zh: '区卫生健康委员会（放射治疗、核医学由上海市卫生健康委员会）',
    en: 'District health commission, Shanghai (radiotherapy, nuclear medicine: Municipal Health Commission)',
  },
  holderKind: 'premises',
  validity: {
    kind: 'permanent',
    years: null,
    note: { zh: '与医疗机构执业许可证同时校验', en: 'checked together with the license of the institution' },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '放射诊疗管理规定；职业病防治法',
  disclosure: {
    'consumer-check': ['principal'],
    inspection: ['principal'],
    counter: ['principal'],
    'online-application': ['principal'],
  },
  fields: {
    number: { zh: '许可证号', en: 'License number' },
    holderName: { zh: '医疗机构名称', en: 'Name of the institution' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    principal: { zh: '负责人', en: 'Head' },
    address: { zh: '地址', en: 'Address' },
    licenseItems: { zh: '许可项目', en: 'Items permitted' },
    devices: {
      zh: '射线装置',
      en: 'Radiation devices',
      parts: {
        name: { zh: '装置名称', en: 'Device' },
        model: { zh: '型号', en: 'Model' },
        number: { zh: '设备编号', en: 'Device number' },
        place: { zh: '所在场所', en: 'Place' },
      },
    },
    isotopes: {
      zh: '放射性同位素',
      en: 'Isotopes',
      parts: {
        nuclide: { zh: '核素名称', en: 'Nuclide' },
        sealed: { zh: '密封', en: 'Sealed' },
        activity: { zh: '活度', en: 'Activity', unit: 'MBq' },
      },
    },
    checkRecords: {
      zh: '校验记录',
      en: 'Checks',
      parts: { date: { zh: '日期', en: 'Date' }, result: { zh: '结论', en: 'Result' } },
    },
  },
  sample: {
    number: '沪卫放证字（2021）第0032号',
    holderName: '上海市徐汇区漕河泾人民医院',
    issueDate: '2021-06-17',
    principal: '谢振邦',
    address: '上海市徐汇区桂林路369号1幢1至9层',
    licenseItems: ['interventional', 'nuclear-medicine', 'x-ray'],
    devices: [
      { name: 'X射线计算机体层摄影设备', model: 'UCT-780', number: '2021060017', place: '门诊楼一层CT室' },
      { name: '医用血管造影X射线机', model: 'CGO-3000', number: '2020110238', place: '住院楼三层介入手术室' },
    ],
    isotopes: [{ nuclide: 'Tc-99m', sealed: false, activity: 3700 }],
    checkRecords: [{ date: '2024-04-12', result: 'passed' }],
  },
};
