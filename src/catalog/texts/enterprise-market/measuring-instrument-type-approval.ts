import type { measuringInstrumentTypeApproval } from '../../types/enterprise-market/measuring-instrument-type-approval.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof measuringInstrumentTypeApproval> = {
  name: { zh: '计量器具型式批准证书', en: 'Type-approval certificate of a measuring instrument' },
  aliases: [
    '型式批准证书',
    'CPA证书',
    '计量器具型批证书',
    '型批证书',
    '计量器具形式批准证书',
    'type approval certificate',
  ],
  sector: 'enterprise-market',
  authority: { zh: '上海市市场监督管理局', en: 'Shanghai Municipal Administration for Market Regulation' },
  holderKind: 'product',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '计量法 第十三条；计量器具新产品管理办法；实施强制管理的计量器具目录',
  disclosure: {},
  fields: {
    number: { zh: '标志与编号（CPA）', en: 'CPA number' },
    holderName: { zh: '制造单位', en: 'Manufacturer' },
    issueDate: { zh: '批准日期', en: 'Date of approval' },
    address: { zh: '制造单位地址', en: 'Manufacturer’s address' },
    name: { zh: '计量器具名称', en: 'Instrument' },
    models: {
      zh: '型号、规格',
      en: 'Models',
      parts: { model: { zh: '型号', en: 'Model' }, specs: { zh: '规格', en: 'Specifications' } },
    },
    accuracy: { zh: '准确度等级', en: 'Accuracy class' },
  },
  sample: {
    number: '2023F218-31',
    holderName: '上海申量燃气计量仪表有限公司',
    issueDate: '2023-11-23',
    address: '上海市青浦区华新镇华腾路1288号2幢',
    name: '膜式燃气表',
    models: [
      { model: 'SG-G2.5', specs: 'Qmax 4立方米／时' },
      { model: 'SG-G4', specs: 'Qmax 6立方米／时' },
    ],
    accuracy: '1.5级',
  },
};
