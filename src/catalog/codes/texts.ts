import type { Bilingual } from '../types.ts';

/** Chinese and English names, each in the order of the keys. */
type Names = readonly [zh: string, en: string];

/** The names by their keys. */
export function named(keys: readonly string[], [zh, en]: Names): Readonly<Record<string, Bilingual>> {
  const chinese = zh.split(' ');
  const english = en.split(', ');
  return Object.fromEntries(keys.map((key, i) => [key, { zh: chinese[i] ?? key, en: english[i] ?? key }]));
}

/** The names of the codes, by the name of their table: the tables themselves are of the verifier's side. */
export const codeTexts = {
  sex: ['未知的性别 男 女 未说明的性别', 'unknown, male, female, unspecified'],
  ethnicity: [
    '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 ' +
      '柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 ' +
      '独龙 鄂伦春 赫哲 门巴 珞巴 基诺 其他 外国血统中国籍人士',
    'Han, Mongol, Hui, Tibetan, Uygur, Miao, Yi, Zhuang, Buyei, Korean, Manchu, Dong, Yao, Bai, Tujia, Hani, Kazak, ' +
      'Dai, Li, Lisu, Va, She, Gaoshan, Lahu, Sui, Dongxiang, Naxi, Jingpo, Kirgiz, Tu, Daur, Mulao, Qiang, Blang, ' +
      'Salar, Maonan, Gelao, Xibe, Achang, Pumi, Tajik, Nu, Uzbek, Russian, Ewenki, Deang, Bonan, Yugur, Gin, Tatar, ' +
      'Derung, Oroqen, Hezhen, Monba, Lhoba, Jino, other, Chinese citizen of foreign origin',
  ],
  vehicleClasses: [
    '小型汽车 小型自动挡汽车 大型货车 普通三轮摩托车 普通二轮摩托车 大型客车 重型牵引挂车 城市公交车 中型客车 低速载货汽车 三轮汽车 ' +
      '残疾人专用小型自动挡载客汽车 轻型牵引挂车 轻便摩托车 轮式专用机械车 无轨电车 有轨电车',
    'small car, small car with automatic transmission, large truck, three-wheeled motorcycle, two-wheeled ' +
      'motorcycle, large bus, heavy tractor and trailer, city bus, medium bus, low-speed truck, three-wheeled ' +
      'vehicle, small passenger car with automatic transmission for disabled drivers, light tractor and trailer, ' +
      'moped, special wheeled machinery, trolleybus, tram',
  ],
  drivingLicenseState: [
    '正常 超分 转出 暂扣 撤销 吊销 注销 违法未处理 事故未处理 停止使用 扣押 锁定 逾期未换证 延期换证 延期体检 注销可恢复 逾期未审验 ' +
      '延期审验 扣留',
    'normal, too many demerit points, transferred out, suspended, annulled, revoked, cancelled, offense not yet dealt ' +
      'with, accident not yet dealt with, use discontinued, seized, locked, not renewed in time, renewal deferred, ' +
      'physical examination deferred, cancelled but recoverable, not reviewed in time, review deferred, detained',
  ],
  useCharacter: [
    '非营运 公路客运 公交客运 出租客运 旅游客运 货运 租赁 警用 消防 救护 工程救险 营转非 出租转非 教练 幼儿校车 小学生校车 其他校车 ' +
      '危化品运输',
    'non-commercial, coach service, city bus service, taxi service, tourism service, freight, rental, police, fire ' +
      'service, ambulance, engineering rescue, formerly commercial, formerly a taxi, driver training, kindergarten bus, ' +
      'primary school bus, other school bus, transport of dangerous goods',
  ],
  energyType: [
    '汽油 柴油 电 混合油 天然气 液化石油气 甲醇 乙醇 太阳能 混合动力 无 其他',
    'gasoline, diesel, electricity, mixed oil, natural gas, liquefied petroleum gas, methanol, ethanol, solar, hybrid, ' +
      'none, other',
  ],
  enterpriseType: [
    '有限责任公司 有限责任公司（国有独资） 外商投资有限责任公司 股份有限公司 分公司 全民所有制企业 集体所有制企业 股份合作制企业 ' +
      '合伙企业 个人独资企业 农民专业合作社 个体工商户',
    'limited liability company, limited liability company wholly owned by the state, foreign-invested limited ' +
      'liability company, joint-stock company, branch, state-owned enterprise, collective enterprise, joint-stock ' +
      'cooperative, partnership, sole proprietorship, farmers’ cooperative, individually owned business',
  ],
  copyKind: ['正本 副本', 'original, duplicate'],
  compositionForm: ['个人经营 家庭经营', 'run by a person, run by a family'],
  economicNature: [
    '国有 集体 股份合作 联营 有限责任 股份有限 私有 个体 其他内资 港澳台投资 国外投资 其他',
    'state-owned, collective, joint-stock cooperative, joint operation, limited liability, joint-stock, private, ' +
      'individual, other domestic, invested from Hong Kong or Macao or Taiwan, foreign-invested, other',
  ],
  criminalRecord: ['未发现有犯罪记录 有犯罪记录', 'no criminal record found, criminal record'],
  contributionState: ['已到账 未到账', 'received, outstanding'],
} satisfies Record<string, Names>;

/** The commoner vehicle types of GA 24.4; the kind takes every one of its form. */
export const vehicleTypeTexts = named(
  (
    'K11 K12 K13 K14 K15 K16 K17 K18 K21 K22 K23 K24 K25 K27 K28 K31 K32 K33 K34 K38 K39 K41 K42 K43 K49 ' +
    'H11 H12 H13 H14 H15 H17 H19 H21 H22 H23 H27 H29 H31 H32 H33 H37 H39 H41 H42 ' +
    'Q11 Q12 Q21 Q22 Q31 Q32 M11 M12 M13 M14 M15 M21 M22 N11 D11 D12 J11 J12 J13 Z11 Z21 Z31 Z41 B11 B12 B13 X99'
  ).split(' '),
  [
    '大型普通客车 大型双层客车 大型卧铺客车 大型铰接客车 大型越野客车 大型轿车 大型专用客车 大型专用校车 ' +
      '中型普通客车 中型双层客车 中型卧铺客车 中型铰接客车 中型越野客车 中型专用客车 中型专用校车 ' +
      '小型普通客车 小型越野客车 小型轿车 小型专用客车 小型专用校车 小型面包车 微型普通客车 微型越野客车 微型轿车 微型面包车 ' +
      '重型普通货车 重型厢式货车 重型封闭货车 重型罐式货车 重型平板货车 重型自卸货车 重型仓栅式货车 ' +
      '中型普通货车 中型厢式货车 中型封闭货车 中型自卸货车 中型仓栅式货车 ' +
      '轻型普通货车 轻型厢式货车 轻型封闭货车 轻型自卸货车 轻型仓栅式货车 微型普通货车 微型厢式货车 ' +
      '重型半挂牵引车 重型全挂牵引车 中型半挂牵引车 中型全挂牵引车 轻型半挂牵引车 轻型全挂牵引车 ' +
      '普通正三轮摩托车 轻便正三轮摩托车 正三轮载客摩托车 正三轮载货摩托车 侧三轮摩托车 普通二轮摩托车 轻便二轮摩托车 ' +
      '三轮汽车 无轨电车 有轨电车 轮式装载机械 轮式挖掘机械 轮式平地机械 ' +
      '大型专项作业车 中型专项作业车 小型专项作业车 微型专项作业车 重型普通半挂车 重型厢式半挂车 重型罐式半挂车 其它',
    'large bus, large double-decker bus, large sleeper bus, large articulated bus, large off-road bus, large sedan, ' +
      'large special-purpose bus, large school bus, medium bus, medium double-decker bus, medium sleeper bus, ' +
      'medium articulated bus, medium off-road bus, medium special-purpose bus, medium school bus, small passenger car, ' +
      'small off-road car, small sedan, small special-purpose passenger car, small school bus, small van, ' +
      'mini passenger car, mini off-road car, mini sedan, mini van, heavy truck, heavy box truck, heavy closed truck, ' +
      'heavy tank truck, heavy flatbed truck, heavy dump truck, heavy stake truck, medium truck, medium box truck, ' +
      'medium closed truck, medium dump truck, medium stake truck, light truck, light box truck, light closed truck, ' +
      'light dump truck, light stake truck, mini truck, mini box truck, heavy semi-trailer tractor, ' +
      'heavy full-trailer tractor, medium semi-trailer tractor, medium full-trailer tractor, ' +
      'light semi-trailer tractor, light full-trailer tractor, three-wheeled motorcycle, three-wheeled moped, ' +
      'three-wheeled passenger motorcycle, three-wheeled cargo motorcycle, motorcycle with sidecar, ' +
      'two-wheeled motorcycle, two-wheeled moped, three-wheeled vehicle, trolleybus, tram, wheeled loader, ' +
      'wheeled excavator, wheeled grader, large special-operation vehicle, medium special-operation vehicle, ' +
      'small special-operation vehicle, mini special-operation vehicle, heavy semi-trailer, heavy box semi-trailer, ' +
      'heavy tank semi-trailer, other',
  ],
);
