import { TypeMetadataFormatSchema } from '@sd-jwt/sd-jwt-vc';
import { describe, expect, it } from 'vitest';
import {
  drivingLicense,
  type LicenseType,
  licenseTypes,
  loadTexts,
  sdJwtVcTypeMetadata,
} from '../../src/catalog/index.ts';

describe('sdJwtVcTypeMetadata', () => {
  it.each(licenseTypes.map((type) => [type.key, type as LicenseType] as const))(
    'of %s is what another implementation reads',
    async (_, type) => {
      const metadata = sdJwtVcTypeMetadata(type, await loadTexts(type));
      expect(TypeMetadataFormatSchema.parse(metadata)).toMatchObject({ vct: `urn:elicense:type:${type.key}` });
      const paths = metadata.claims.map(({ path }) => JSON.stringify(path));
      expect(new Set(paths).size).toBe(paths.length);
      for (const { display } of metadata.claims)
        expect(display.map(({ locale }) => locale)).toEqual(['zh-CN', 'en-US']);
    },
  );
  it('discloses one by one what is personal', async () => {
    const { claims } = sdJwtVcTypeMetadata(drivingLicense, await loadTexts(drivingLicense), 'https://types.example/1');
    const claimOf = (key: string) => claims.find(({ path }) => path[0] === key);
    expect(claimOf('birthDate')).toEqual({
      path: ['birthDate'],
      display: [
        { locale: 'zh-CN', label: '出生日期' },
        { locale: 'en-US', label: 'Date of birth' },
      ],
      mandatory: true,
      sd: 'always',
    });
    expect(claimOf('vehicleClasses')).toMatchObject({ mandatory: true, sd: 'never' });
    expect(claimOf('demeritPoints')).toMatchObject({ mandatory: false, sd: 'always' });
    expect(claimOf('validUntil')).toMatchObject({ mandatory: true, sd: 'never' });
  });
  it('names the parts of lists and groups', async () => {
    const type = licenseTypes.find(({ key }) => key === 'pension-contribution-record') as LicenseType;
    const { claims } = sdJwtVcTypeMetadata(type, await loadTexts(type));
    expect(claims.map(({ path }) => path)).toContainEqual(['records', null, 'month']);
    expect(claims.map(({ path }) => path)).toContainEqual(['printedRange', 'from']);
    expect(claims.find(({ path }) => path.length === 3)).toMatchObject({ sd: 'never' });
  });
});
