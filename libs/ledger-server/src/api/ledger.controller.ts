import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Problems } from '#libs/http';
import { Act } from '#libs/identity';
import { bundleOf, ledgerNames, Ledgers, noSuchFile, parseTilePath, type Ledger } from '#libs/ledger';

const bytes = { schema: { type: 'string', format: 'binary' } } as const;
const inPath = { name: 'path', description: 'As C2SP tlog-tiles has it', schema: { type: 'string' } };

/** Static files in the layout of C2SP tlog-tiles, below `/ledger/cases/` and `/ledger/access/`. */
@ApiTags('ledger')
@ApiParam({ name: 'log', enum: [...ledgerNames] })
@Controller('ledger/:log')
export class LedgerController {
  constructor(private readonly ledgers: Ledgers) {}

  @Get('checkpoint')
  @Act('ledger.read')
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'The signed head of the log', schema: { type: 'string' } })
  @Problems(404, 500)
  @Header('Content-Type', 'text/plain; charset=utf-8')
  async checkpoint(@Param('log') name: string): Promise<string> {
    const note = await this.#named(name).tiles.read('checkpoint');
    if (!note) throw noSuchFile(`${name}/checkpoint`);
    return Buffer.from(note).toString();
  }

  @Get('tile/entries/*')
  @Act('ledger.read-entries')
  @ApiParam(inPath)
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({
    description: 'The events of a tile of level 0',
    content: { 'application/octet-stream': bytes },
  })
  @Problems(404, 500)
  @Header('Content-Type', 'application/octet-stream')
  async entries(@Param('log') name: string, @Param('*') path: string): Promise<Buffer> {
    const asked = `tile/entries/${path}`;
    const bundle = await bundleOf(this.#named(name), parseTilePath(asked).tile);
    if (!bundle) throw noSuchFile(asked);
    return Buffer.from(bundle);
  }

  @Get('tile/:level/*')
  @Act('ledger.read')
  @ApiParam(inPath)
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'The hashes of a tile', content: { 'application/octet-stream': bytes } })
  @Problems(404, 500)
  @Header('Content-Type', 'application/octet-stream')
  async hashes(
    @Param('log') name: string,
    @Param('level') level: string,
    @Param('*') path: string,
  ): Promise<Buffer> {
    const asked = `tile/${level}/${path}`;
    // The level may hide a folder in an escaped slash.
    if (parseTilePath(asked).kind !== 'hashes') throw noSuchFile(asked);
    const tile = await this.#named(name).tiles.read(asked);
    if (!tile) throw noSuchFile(asked);
    return Buffer.from(tile);
  }

  #named(name: string): Ledger {
    const known = ledgerNames.find((one) => one === name);
    if (!known) throw noSuchFile(name);
    return this.ledgers.of(known);
  }
}
