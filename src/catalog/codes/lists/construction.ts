import type { OfficialList } from '../table.ts';

/**
 * 建筑业企业资质 in the order of the sections of 建筑业企业资质标准（建市〔2014〕159号）: general contracting 1 to 12,
 * specialist contracting 13 to 48, labor 49. The national register of builders has the same order: D101 to D112, D201 to
 * D236.
 */
const constructionQualifications: OfficialList = {
  '01': ['建筑工程施工总承包', 'general contracting of buildings'],
  '02': ['公路工程施工总承包', 'general contracting of highways'],
  '03': ['铁路工程施工总承包', 'general contracting of railways'],
  '04': ['港口与航道工程施工总承包', 'general contracting of ports and waterways'],
  '05': ['水利水电工程施工总承包', 'general contracting of water conservancy and hydropower'],
  '06': ['电力工程施工总承包', 'general contracting of electric power'],
  '07': ['矿山工程施工总承包', 'general contracting of mines'],
  '08': ['冶金工程施工总承包', 'general contracting of metallurgy'],
  '09': ['石油化工工程施工总承包', 'general contracting of petrochemicals'],
  '10': ['市政公用工程施工总承包', 'general contracting of municipal works'],
  '11': ['通信工程施工总承包', 'general contracting of telecommunications'],
  '12': ['机电工程施工总承包', 'general contracting of mechanical and electrical works'],
  '13': ['地基基础工程专业承包', 'foundations'],
  '14': ['起重设备安装工程专业承包', 'installation of lifting equipment'],
  '15': ['预拌混凝土专业承包', 'ready-mixed concrete'],
  '16': ['电子与智能化工程专业承包', 'electronic and intelligent systems'],
  '17': ['消防设施工程专业承包', 'fire-protection facilities'],
  '18': ['防水防腐保温工程专业承包', 'waterproofing, corrosion protection and insulation'],
  '19': ['桥梁工程专业承包', 'bridges'],
  '20': ['隧道工程专业承包', 'tunnels'],
  '21': ['钢结构工程专业承包', 'steel structures'],
  '22': ['模板脚手架专业承包', 'formwork and scaffolding'],
  '23': ['建筑装修装饰工程专业承包', 'building decoration'],
  '24': ['建筑机电安装工程专业承包', 'mechanical and electrical installation in buildings'],
  '25': ['建筑幕墙工程专业承包', 'curtain walls'],
  '26': ['古建筑工程专业承包', 'historic buildings'],
  '27': ['城市及道路照明工程专业承包', 'city and road lighting'],
  '28': ['公路路面工程专业承包', 'highway pavement'],
  '29': ['公路路基工程专业承包', 'highway subgrade'],
  '30': ['公路交通工程专业承包', 'highway traffic works'],
  '31': ['铁路电务工程专业承包', 'railway signals and communications'],
  '32': ['铁路铺轨架梁工程专业承包', 'railway track laying and girders'],
  '33': ['铁路电气化工程专业承包', 'railway electrification'],
  '34': ['机场场道工程专业承包', 'airport runways'],
  '35': ['民航空管工程及机场弱电系统工程专业承包', 'air traffic control and airport low-voltage systems'],
  '36': ['机场目视助航工程专业承包', 'visual aids of airports'],
  '37': ['港口与海岸工程专业承包', 'ports and coasts'],
  '38': ['航道工程专业承包', 'waterways'],
  '39': ['通航建筑物工程专业承包', 'navigation structures'],
  '40': ['港航设备安装及水上交管工程专业承包', 'port equipment and vessel traffic control'],
  '41': ['水工金属结构制作与安装工程专业承包', 'hydraulic metal structures'],
  '42': ['水利水电机电安装工程专业承包', 'installation in water conservancy and hydropower'],
  '43': ['河湖整治工程专业承包', 'regulation of rivers and lakes'],
  '44': ['输变电工程专业承包', 'power transmission and transformation'],
  '45': ['核工程专业承包', 'nuclear works'],
  '46': ['海洋石油工程专业承包', 'offshore petroleum'],
  '47': ['环保工程专业承包', 'environmental protection'],
  '48': ['特种工程专业承包', 'special works'],
  '49': ['施工劳务', 'labor'],
};

/** 工程设计行业 in the order of 工程设计资质标准（建市〔2007〕86号）: A201 to A221 of the national register of builders. */
const designIndustries: OfficialList = {
  '01': ['煤炭', 'coal'],
  '02': ['化工石化医药', 'chemicals, petrochemicals and pharmaceuticals'],
  '03': ['石油天然气（海洋石油）', 'petroleum and natural gas (offshore petroleum)'],
  '04': ['电力', 'electric power'],
  '05': ['冶金', 'metallurgy'],
  '06': ['军工', 'military industry'],
  '07': ['机械', 'machinery'],
  '08': ['商物粮', 'commerce, materials and grain'],
  '09': ['核工业', 'nuclear industry'],
  '10': ['电子通信广电', 'electronics, communications and broadcasting'],
  '11': ['轻纺', 'light industry and textiles'],
  '12': ['建材', 'building materials'],
  '13': ['铁道', 'railways'],
  '14': ['公路', 'highways'],
  '15': ['水运', 'water transport'],
  '16': ['民航', 'civil aviation'],
  '17': ['市政', 'municipal works'],
  '18': ['农林', 'agriculture and forestry'],
  '19': ['水利', 'water conservancy'],
  '20': ['海洋', 'oceans'],
  '21': ['建筑', 'buildings'],
};

/**
 * 专业工程类别 of 工程监理资质 in the order of the annex of 工程监理企业资质管理规定: E201 to E214 of the national register of
 * builders; 综合资质 and 事务所资质, which are none of them, are 00 and 99 in this catalog.
 */
const supervisionCategories: OfficialList = {
  '00': ['综合资质', 'comprehensive'],
  '01': ['房屋建筑工程', 'buildings'],
  '02': ['冶炼工程', 'smelting'],
  '03': ['矿山工程', 'mining'],
  '04': ['化工石油工程', 'chemicals and petroleum'],
  '05': ['水利水电工程', 'water conservancy and hydropower'],
  '06': ['电力工程', 'electric power'],
  '07': ['农林工程', 'agriculture and forestry'],
  '08': ['铁路工程', 'railways'],
  '09': ['公路工程', 'highways'],
  '10': ['港口与航道工程', 'ports and waterways'],
  '11': ['航天航空工程', 'aerospace'],
  '12': ['通信工程', 'telecommunications'],
  '13': ['市政公用工程', 'municipal works'],
  '14': ['机电安装工程', 'mechanical and electrical installation'],
  '99': ['事务所资质', 'firm'],
};

export const lists = { constructionQualifications, designIndustries, supervisionCategories } satisfies Readonly<
  Record<string, OfficialList>
>;
