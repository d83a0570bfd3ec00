import { Body, Controller, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, ActsInBatch, Envelope, PathId } from '#libs/http';
import { roles, type Role } from '#libs/kernel';
import { AccountOffice } from '../application/account-office.js';
import { Act } from './access.decorator.js';
import { GrantRolesDto, proposedOf, AccountReasonDto } from './account.dto.js';
import { BatchDto, itemOf } from './batch.dto.js';
import { PathRole } from './path-role.decorator.js';

const roleInPath = { name: 'role', enum: [...roles] };

/** A role is proposed by one administrator and granted by another. */
@ApiTags('accounts')
@Controller('accounts')
export class RolesController {
  constructor(private readonly office: AccountOffice) {}

  @Post('grants')
  @Act('account.grant-role')
  @ActsInBatch(BatchDto)
  async grantAll(@Body() { accounts }: GrantRolesDto, @Envelope() envelope: Envelope): Promise<object> {
    const settled = await this.office.grantAll(accounts.map(proposedOf), envelope);
    return { items: settled.map(itemOf) };
  }

  @Post(':id/roles/:role/proposal')
  @Act('account.propose-role')
  @ApiParam(roleInPath)
  @Acts('account')
  propose(@PathId() id: string, @PathRole() role: Role, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.office.act(id, { type: 'ProposeRole', role }, envelope);
  }

  @Post(':id/roles/:role/grant')
  @Act('account.grant-role')
  @ApiParam(roleInPath)
  @Acts('account')
  grant(@PathId() id: string, @PathRole() role: Role, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.office.act(id, { type: 'GrantRole', role }, envelope);
  }

  @Post(':id/roles/:role/revocation')
  @Act('account.revoke-role')
  @ApiParam(roleInPath)
  @Acts('account')
  revoke(
    @PathId() id: string,
    @PathRole() role: Role,
    @Body() { reason }: AccountReasonDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.office.actAndEndSessions(id, { type: 'RevokeRole', role, reason }, envelope);
  }
}
