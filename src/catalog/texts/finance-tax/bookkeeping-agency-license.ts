import type { bookkeepingAgencyLicense } from '../../types/finance-tax/bookkeeping-agency-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof bookkeepingAgencyLicense> = {
  name: { zh: '代理记账许可证书', en: 'Bookkeeping-agency license' },
  aliases: ['代理记账许可证', '代账许可证', '代理记帐许可证书', '代理记账资质', '代账证', 'accounting agency license'],
  sector: 'finance-tax',
  authority: { zh: '区财政局', en: 'District finance bureau, Shanghai' },
  holderKind: 'legal-person',
  validity: {
    kind: 'permanent',
    years: null,
    note: { zh: '每年四月三十日前报送基本情况', en: 'a report each year by April 30' },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '会计法（2024年修正）第三十四条；代理记账管理办法（财政部令第80号、第98号）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative', 'businessHead'],
    'business-partner': ['legalRepresentative', 'businessHead'],
    counter: ['legalRepresentative', 'businessHead'],
    'online-application': ['legalRepresentative', 'businessHead'],
  },
  fields: {
    number: { zh: '许可证书编号', en: 'License number' },
    holderName: { zh: '机构名称', en: 'Name of the agency' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    officeAddress: { zh: '办公地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    businessHead: { zh: '代理记账业务负责人', en: 'Head of the bookkeeping business' },
  },
  sample: {
    number: 'DLJZ31010420230027',
    holderName: '上海徐汇明账财务咨询有限公司',
    holderNumber: '91310104MA1U19N88G',
    issueDate: '2023-07-21',
    officeAddress: '上海市徐汇区中山西路2368号801室',
    legalRepresentative: '汪海燕',
    businessHead: '钱立新',
  },
};
