/* Made by test/support/catalog/write.ts from the texts: key, names, aliases, initials of the pinyin. */
// biome-ignore format: one line a type
export const searchIndex: readonly (readonly [key: string, zh: string, en: string, aliases: string, initials: string])[] = [
  ['resident-identity-card', '中华人民共和国居民身份证', 'Resident identity card', '居民身份证|身份证|二代证|二代身份证|公民身份证|ID card|identity card', 'zhrmghgjmsfz jmsfz sfz edz edsfz gmsfz'],
  ['driving-license', '中华人民共和国机动车驾驶证', 'Motor-vehicle driving license', '机动车驾驶证|驾驶证|驾照|驾驶执照|驾驶本|driver’s license|driving licence', 'zhrmghgjdcjsz jdcjsz jsz jz jszz jsb'],
  ['vehicle-license', '中华人民共和国机动车行驶证', 'Motor-vehicle license (vehicle registration card)', '机动车行驶证|行驶证|行车证|行驶本|vehicle license|vehicle registration', 'zhrmghgjdcxsz jdcxsz xsz xcz xsb'],
  ['business-license', '营业执照', 'Business license', '企业法人营业执照|工商执照|工商营业执照|执照|营业执照副本|company license', 'yyzz qyfryyzz gszz gsyyzz zz yyzzfb'],
  ['household-register', '居民户口簿', 'Household register', '户口簿|户口本|户口|常住人口登记卡|hukou|household booklet', 'jmhkb hkb hk czrkdjk'],
  ['marriage-certificate', '中华人民共和国结婚证', 'Marriage certificate', '结婚证|结婚证书|结婚登记证|婚姻证|marriage license', 'zhrmghgjhz jhz jhzs jhdjz hyz'],
  ['special-industry-license-hotel', '特种行业许可证（旅馆业）', 'Special-industry license (hotels)', '特种行业许可证|特行证|旅馆业特种行业许可证|旅馆特行许可证|hotel license', 'tzhyxkz txz lgytzhyxkz lgtxxkz'],
  ['food-operation-license', '食品经营许可证', 'Food operation license', '食品许可证|食品证|食品流通许可证|餐饮服务许可证|卫生许可证（餐饮）|food license|restaurant license', 'spjyxkz spxkz spz spltxkz cyfwxkz wsxkz'],
  ['real-estate-title', '中华人民共和国不动产权证书', 'Real-estate title certificate', '不动产权证书|不动产证|房产证|房地产权证|房本|产权证|property deed|title deed', 'zhrmghgbdcqzs bdcqzs bdcz fcz fdcqz fb cqz'],
  ['no-criminal-record', '有无违法犯罪记录证明', 'Certificate of criminal record (or none)', '无犯罪记录证明|无犯罪证明|犯罪记录查询证明|police clearance|criminal record check', 'ywwffzjlzm wfzjlzm wfzzm fzjlcxzm'],
  ['pension-contribution-record', '参加个人城镇基本养老保险缴费情况', 'Record of contributions to the urban basic pension insurance', '社保缴费证明|社保证明|养老保险缴费证明|参保证明|社保缴费清单|social insurance record', 'cjgrczjbylbxjfqk sbjfzm sbzm ylbxjfzm cbzm sbjfqd'],
];
