import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf } from '../../src/model/host.ts';

const HOST = 'dinkes.contohkab.go.id';

describe('the host of an address', () => {
  it.each([
    HOST,
    'Dinkes.ContohKab.GO.ID',
    ' dinkes.contohkab.go.id\t',
    'dinkes.contohkab.go.id.',
    'dinkes.contohkab.go.id/',
    'dinkes.contohkab.go.id./',
    'dinkes.contohkab.go.id/beranda?x=1#atas',
    'dinkes.contohkab.go.id?x=1',
    'dinkes.contohkab.go.id#atas',
    'dinkes.contohkab.go.id:8443',
    'dinkes.contohkab.go.id:8443/x',
    'http://dinkes.contohkab.go.id',
    'https://dinkes.contohkab.go.id/',
    'HTTPS://DINKES.CONTOHKAB.GO.ID:443/INDEX.HTML',
    'https:/dinkes.contohkab.go.id',
    'https:dinkes.contohkab.go.id',
    'https:\\\\dinkes.contohkab.go.id\\beranda',
    '//dinkes.contohkab.go.id/x',
    'ftp://dinkes.contohkab.go.id',
    'https://admin:rahasia@dinkes.contohkab.go.id/x',
    'admin@dinkes.contohkab.go.id',
    'mailto:Admin@Dinkes.contohkab.go.id',
    'Admin Dinas <admin@dinkes.contohkab.go.id>',
    '@dinkes.contohkab.go.id',
    'https://dinkes.contohkab.go.id/cari?dari=a@b.com',
    'https://dinkes.contohkab.go.id/x@contoh.com',
  ])('is read out of %j', (written) => {
    expect(hostOf(written)).toBe(HOST);
  });

  it.each([
    ['dinkes-contohkab.go.id', 'dinkes-contohkab.go.id'],
    ['https://contoh.com/dinkes.contohkab.go.id', 'contoh.com'],
    ['https://dinkes.contohkab.go.id@contoh.com/', 'contoh.com'],
    ['contoh.com?dinkes.contohkab.go.id', 'contoh.com'],
    ['https://dinkes.contohkab.go.id.contoh.com', 'dinkes.contohkab.go.id.contoh.com'],
  ])('of a look-alike is the one that is opened: %s', (written, host) => {
    expect(hostOf(written)).toBe(host);
  });

  it('of what is no address is the text itself, in lower case', () => {
    expect(['', '  ', '.', 'tidak ada', '-', '/'].map(hostOf)).toEqual(['', '', '', 'tidak ada', '-', '/']);
  });

  it('is what the platform opens, whatever stands around it', () => {
    const name = fc.domain();
    const around = fc.record({
      scheme: fc.constantFrom('http://', 'https://', 'HTTPS://', 'ftp://'),
      user: fc.constantFrom('', 'admin@', 'admin:rahasia@'),
      dot: fc.constantFrom('', '.'),
      port: fc.constantFrom('', ':80', ':8443'),
      rest: fc.constantFrom('', '/', '/x/y.html', '?q=a@b', '#atas', '/x?y=//z.id'),
    });
    fc.assert(
      fc.property(name, around, fc.boolean(), (host, { scheme, user, dot, port, rest }, capitals) => {
        const written = `${user}${capitals ? host.toUpperCase() : host}${dot}${port}${rest}`;
        const opened = new URL(`${scheme}${written}`).hostname.replace(/\.$/, '');
        expect(hostOf(`${scheme}${written}`)).toBe(opened);
        expect(hostOf(written)).toBe(opened);
      }),
    );
  });

  it('of a host is the same again', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        expect(hostOf(hostOf(address))).toBe(hostOf(address));
      }),
    );
  });
});
