import type { presalePermit } from '../../types/housing-property/presale-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof presalePermit> = {
  name: { zh: '商品房预售许可证', en: 'Permit for the pre-sale of commodity housing' },
  aliases: ['预售许可证', '预售证', '商品房预售证', '上海市商品房预售许可证', '销售许可证', 'presale license'],
  sector: 'housing-property',
  authority: { zh: '区房屋管理部门', en: 'District housing administration, Shanghai' },
  holderKind: 'project',
  validity: {
    kind: 'permanent',
    years: null,
    note: { zh: '以所列楼幢为限', en: 'for the buildings listed' },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '城市房地产管理法 第四十五条；城市商品房预售管理办法；上海市房地产转让办法',
  disclosure: {},
  fields: {
    number: { zh: '许可证编号', en: 'Permit number' },
    holderName: { zh: '开发企业（售房单位）', en: 'Developer' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    projectName: { zh: '项目名称', en: 'Project' },
    location: { zh: '房屋坐落', en: 'Location' },
    buildings: { zh: '预售范围（楼幢）', en: 'Buildings covered' },
    floorArea: { zh: '预售面积', en: 'Area', unit: 'm2' },
    unitCount: { zh: '预售套数', en: 'Number of units', unit: 'sets' },
    purposes: { zh: '房屋用途', en: 'Purposes' },
    supervisedAccount: {
      zh: '预售资金监管账户',
      en: 'Supervised account',
      parts: { bank: { zh: '监管银行', en: 'Bank' }, account: { zh: '监管账号', en: 'Account number' } },
    },
    landTitleNumber: { zh: '土地使用权证号（不动产权证号）', en: 'Number of the land title' },
  },
  sample: {
    number: '浦东新区房管（2023）预字0000286号',
    holderName: '上海浦江东岸置业发展有限公司',
    issueDate: '2023-12-15',
    projectName: '浦江东岸雅苑',
    location: '上海市浦东新区北蔡镇杨高南路1999弄',
    buildings: ['1号', '2号', '3号', '5号', '6号'],
    floorArea: 38652.14,
    unitCount: 372,
    purposes: ['residential'],
    supervisedAccount: { bank: '上海银行股份有限公司浦东分行', account: '03005288610' },
    landTitleNumber: '沪（2022）浦字不动产权第085106号',
  },
  notes: {
    zh: '应当在售楼现场公示；购房人可凭编号在“网上房地产”查询。',
    en: 'Must be displayed where the flats are sold; buyers can look its number up online.',
  },
};
