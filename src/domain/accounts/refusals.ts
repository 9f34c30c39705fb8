import { Refusal } from '../errors'

/** A wrong address or password, or an account that may not sign in: one answer for all. */
export class FailedSignIn extends Refusal {
  constructor() {
    super('failed_sign_in', 401, 'web.failed_sign_in')
  }
}

export class InvitationNotAllowed extends Refusal {
  constructor() {
    super('forbidden', 403, 'account.error.mayNotInvite')
  }
}

export class NotYours extends Refusal {
  constructor() {
    super('forbidden', 403, 'account.error.mayNotManage')
  }
}

export class OwnAccount extends Refusal {
  constructor() {
    super('forbidden', 403, 'account.error.ownAccount')
  }
}

/** The role does not belong in an organisation of that kind. */
export class RoleDoesNotFit extends Refusal {
  constructor() {
    super('role_does_not_fit', 422, 'account.error.roleDoesNotFit', {
      data: { fields: ['organisation'] },
    })
  }
}

export class AddressInUse extends Refusal {
  constructor() {
    super('address_in_use', 409, 'account.error.addressInUse', { data: { fields: ['email'] } })
  }
}

export class InvalidAddress extends Refusal {
  constructor() {
    super('invalid_address', 422, 'account.error.invalidAddress', { data: { fields: ['email'] } })
  }
}

export class MissingField extends Refusal {
  constructor(field: string) {
    super('missing_field', 422, 'account.error.missing', { data: { fields: [field] } })
  }
}

/** The link was used, has expired, or was never ours: nothing tells which. */
export class SpentLink extends Refusal {
  constructor() {
    super('spent_link', 410, 'account.error.spentLink')
  }
}

export class WeakPassword extends Refusal {
  constructor(reason: 'short' | 'long' | 'common' | 'personal') {
    super('weak_password', 422, `account.error.password.${reason}`, {
      data: { fields: ['password'], reason },
    })
  }
}

export class WrongPassword extends Refusal {
  constructor() {
    super('wrong_password', 422, 'account.error.wrongPassword', {
      data: { fields: ['currentPassword'] },
    })
  }
}

export class StateNotAllowed extends Refusal {
  constructor() {
    super('transition_not_allowed', 409, 'account.error.state')
  }
}

export class InvalidEnd extends Refusal {
  constructor() {
    super('invalid_end', 422, 'account.error.invalidEnd', { data: { fields: ['endsOn'] } })
  }
}

export class UnusableReference extends Refusal {
  constructor(field: string) {
    super('reference', 400, 'error.reference', { params: { field }, data: { field } })
  }
}
