from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor

class WebhookSecretKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    WEBHOOK_SECRET_KIND_UNSPECIFIED: _ClassVar[WebhookSecretKind]
    WEBHOOK_SECRET_KIND_HMAC: _ClassVar[WebhookSecretKind]
    WEBHOOK_SECRET_KIND_ED25519: _ClassVar[WebhookSecretKind]

class WebhookStart(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    WEBHOOK_START_UNSPECIFIED: _ClassVar[WebhookStart]
    WEBHOOK_START_NOW: _ClassVar[WebhookStart]
    WEBHOOK_START_BEGINNING: _ClassVar[WebhookStart]

class WebhookStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    WEBHOOK_STATUS_UNSPECIFIED: _ClassVar[WebhookStatus]
    WEBHOOK_STATUS_ENABLED: _ClassVar[WebhookStatus]
    WEBHOOK_STATUS_DISABLED: _ClassVar[WebhookStatus]
    WEBHOOK_STATUS_GONE: _ClassVar[WebhookStatus]
WEBHOOK_SECRET_KIND_UNSPECIFIED: WebhookSecretKind
WEBHOOK_SECRET_KIND_HMAC: WebhookSecretKind
WEBHOOK_SECRET_KIND_ED25519: WebhookSecretKind
WEBHOOK_START_UNSPECIFIED: WebhookStart
WEBHOOK_START_NOW: WebhookStart
WEBHOOK_START_BEGINNING: WebhookStart
WEBHOOK_STATUS_UNSPECIFIED: WebhookStatus
WEBHOOK_STATUS_ENABLED: WebhookStatus
WEBHOOK_STATUS_DISABLED: WebhookStatus
WEBHOOK_STATUS_GONE: WebhookStatus
