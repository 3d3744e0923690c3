"""The rules that a model's record can break; the class names the rule."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class ModelUnknown(NotFound):
    """No model has this id."""

    zh = "无此型号"


class ModelOfAnotherMaker(AlreadyExists):
    """Another maker's model has this id."""

    zh = "该型号编号属于另一制造单位"


class ModelCertificateTaken(AlreadyExists):
    """The model has another certificate of this number."""

    zh = "型式试验证书编号已存在"


class ModelCertificateUnknown(NotFound):
    """The model has no certificate of this number."""

    zh = "无此型式试验证书"


class ModelCertificateEnded(Refused):
    """The certificate was withdrawn already."""

    zh = "型式试验证书已撤销"


class CertificateTermReversed(Invalid):
    """A certificate ends on or after its first day, and is withdrawn on or after it."""

    zh = "证书有效期或者撤销日期有误"


class TypeTestNotApproved(Refused):
    """The agency is not approved for type tests on the first day of the certificate."""

    zh = "该机构不具备型式试验核准项目"


class SamplingNumberTaken(AlreadyExists):
    """The model has another conformity sampling of this number."""

    zh = "一致性抽检编号已存在"


class SamplingUnknown(NotFound):
    """The model has no conformity sampling of this number."""

    zh = "无此一致性抽检"


class SampledInFuture(Invalid):
    """The day of the sampling lies after the day on which it is recorded."""

    zh = "抽检日期晚于记录日期"


class ModelNotCertifiedThen(Refused):
    """No certificate of the model was valid on the day of the sampling."""

    zh = "抽检当日该型号没有有效的型式试验证书"
