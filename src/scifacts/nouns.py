"""`dataclass` at a fifth of its cost, for classes with slots, as all nouns are.

The standard library writes out and compiles six methods for each class: 0.33 ms, and fifty classes were
a tenth of a short command's time. Here `__init__` is compiled at the first instance, and the others are
shared. What comes out is a dataclass like any other: `fields`, `replace`, `==`, hash, pickle, `match`.
"""

from __future__ import annotations

import dataclasses
import operator
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from dataclasses import dataclass
    from inspect import Signature
    from typing import Any, TypeAlias

    Method: TypeAlias = Callable[..., object]
    Values: TypeAlias = Callable[[object], tuple[object, ...]]
else:

    def dataclass(cls: type | None = None, /, **options: bool) -> object:
        """`dataclasses.dataclass`; quick for `slots=True`, and the library's own otherwise."""

        def make(cls: type) -> type:
            if _is_quick(cls, options):
                return _made(cls, **{key: value for key, value in options.items() if key != "slots"})
            return dataclasses.dataclass(**options)(cls)

        return make if cls is None else make(cls)


__all__ = ["dataclass"]

_ORDERS = {"__lt__": operator.lt, "__le__": operator.le, "__gt__": operator.gt, "__ge__": operator.ge}
_FEW = 20  # instances
_NO_FIELDS = ("ClassVar", "InitVar", "KW_ONLY")
_REPLACED = frozenset({"__dict__", "__weakref__", "__slots__", "__match_args__"})
_OWN = frozenset(
    {"__init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__", "__getstate__", *_ORDERS}
)


@dataclasses.dataclass
class _Model:
    """What `dataclasses` makes of a class, to tell of others as it does."""

    one: int


_MODEL: Any = _Model
# 3.13 brought `copy.replace`, which asks the class.
_MODEL_METHODS = {name: _Model.__dict__[name] for name in ("__replace__",) if name in _Model.__dict__}


def _is_quick(cls: type, options: dict[str, bool]) -> bool:
    """Whether a class is of the plain kind: fields alone, no dataclass below it, no method in the way."""
    return (
        options.get("slots", False)
        and options.keys() <= {"frozen", "slots", "order", "eq"}
        and cls.__bases__ == (object,)
        and not cls.__dict__.keys() & _OWN
        and all(_is_plain(cls.__dict__.get(name), text) for name, text in _annotated(cls).items())
    )


def _is_plain(default: object, annotation: object) -> bool:
    """Whether a field is plainly one of every instance; one with a default that may change is not."""
    if not isinstance(annotation, str) or any(word in annotation for word in _NO_FIELDS):
        return False
    if isinstance(default, dataclasses.Field):
        return default.kw_only is not True
    return default.__class__.__hash__ is not None


def _annotated(cls: type) -> dict[str, object]:
    return dict(cls.__annotations__)


def _made(cls: type, *, frozen: bool = False, order: bool = False, eq: bool = True) -> type:
    """The class again with slots, described as the standard library describes it, with shared methods."""
    fields = tuple(_field(name, text, cls.__dict__) for name, text in _annotated(cls).items())
    names = tuple(field.name for field in fields)
    space = {
        name: value for name, value in cls.__dict__.items() if name not in _REPLACED and name not in names
    }
    made: Any = type(cls)(
        cls.__name__,
        cls.__bases__,
        {
            **_MODEL_METHODS,
            **space,
            "__slots__": names,
            "__match_args__": tuple(field.name for field in fields if field.init),
            "__qualname__": cls.__qualname__,
        },
    )
    made.__doc__ = cls.__doc__ or cls.__name__  # the library would make one from a signature, in 4 ms
    made.__dataclass_fields__ = {field.name: field for field in fields}
    made.__dataclass_params__ = _params(frozen=frozen, order=order, eq=eq)
    methods: dict[str, Method | None] = {
        "__init__": _late_init(made, fields),
        "__repr__": _representing(tuple(field.name for field in fields if field.repr)),
    }
    if frozen:
        methods |= {"__setattr__": _refuse_assignment, "__delattr__": _refuse_deletion}
        methods |= {"__getstate__": _state, "__setstate__": _restore}
    if eq:
        compared = _values(*(field.name for field in fields if field.compare))
        methods["__eq__"] = _comparing(operator.eq, compared)
        methods["__hash__"] = (lambda self: hash(compared(self))) if frozen else None
        if order:
            methods |= {name: _comparing(compare, compared) for name, compare in _ORDERS.items()}
    for name, method in methods.items():
        setattr(made, name, method)
    made.__signature__ = _LateSignature(made)  # what `inspect.signature` asks for
    return cast("type", made)


def _field(name: str, annotation: object, space: Mapping[str, object]) -> dataclasses.Field[object]:
    """A field as `dataclasses` keeps it."""
    given = space.get(name, dataclasses.MISSING)
    found: Any = given if isinstance(given, dataclasses.Field) else dataclasses.field(default=given)
    found.name, found.type, found.kw_only = name, annotation, False
    found._field_type = _MODEL.__dataclass_fields__["one"]._field_type  # what tells it from a ClassVar
    return cast("dataclasses.Field[object]", found)


def _params(**given: bool) -> object:
    """What `dataclasses` notes of the options of a class: those of the model, but for what is given."""
    model = _MODEL.__dataclass_params__
    params = object.__new__(type(model))
    for name in model.__slots__:
        setattr(params, name, given.get(name, getattr(model, name)))
    return params


def _late_init(made: type, fields: Sequence[dataclasses.Field[object]]) -> Method:
    """An `__init__` that sets the fields one by one; a class that is often made gets a compiled one.

    Compiling takes as long as some forty instances made in this way, and most classes have fewer.
    """
    left = _FEW
    names = tuple(field.name for field in fields if field.init)
    made_here = tuple(field.name for field in fields if not field.init)
    known = {
        field.name: (field.default, field.default_factory)
        for field in fields
        if field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING
    }
    has_more = hasattr(made, "__post_init__")

    def __init__(self: object, *args: object, **named: object) -> None:  # noqa: N807 - it stands in for one
        nonlocal left
        left -= 1
        given = dict(zip(names, args, strict=False))
        rest = names[len(args) :]
        fits = len(args) <= len(names) and all(name in named or name in known for name in rest)
        is_wrong = not fits or not named.keys() <= set(rest)
        if left < 0 or is_wrong:  # a wrong call gets its error from the real one
            _complete(made)
            made.__init__(self, *args, **named)  # type: ignore[misc] # of this very class
            return
        for name in (*rest, *made_here):
            if name in named:
                given[name] = named[name]
            elif name in known:
                default, factory = known[name]
                given[name] = default if factory is dataclasses.MISSING else factory()
        for name, value in given.items():
            object.__setattr__(self, name, value)
        if has_more:
            self.__post_init__()  # type: ignore[attr-defined] # of this class, or of one below it

    return __init__


class _LateSignature:
    """The signature of a class, or of one below it, whose `__init__` may not have been compiled yet."""

    def __init__(self, made: type) -> None:
        self._made = made

    def __get__(self, instance: object, owner: type) -> Signature:
        from inspect import signature

        _complete(self._made)
        whole = signature(owner.__init__)  # type: ignore[misc] # of this very class
        return whole.replace(parameters=list(whole.parameters.values())[1:])


def _complete(made: Any) -> None:
    """Compile the `__init__` of a class from its fields."""
    frozen = made.__dataclass_params__.frozen
    scope: dict[str, object] = {"_set": object.__setattr__}
    head, body = ["self"], list[tuple[str, str]]()
    for field in dataclasses.fields(made):
        name = field.name
        scope[f"_default_{name}"] = field.default
        scope[f"_new_{name}"] = field.default_factory
        is_new = field.default_factory is not dataclasses.MISSING
        if field.init:
            known = is_new or field.default is not dataclasses.MISSING
            head.append(f"{name}=_default_{name}" if known else name)
        if is_new:
            made_new = f"_new_{name}()"
            value = f"{made_new} if {name} is _default_{name} else {name}" if field.init else made_new
            body.append((name, value))
        elif field.init:
            body.append((name, name))
    assign = "_set(self, {!r}, {})" if frozen else "self.{} = {}"
    lines = [assign.format(name, value) for name, value in body] or ["pass"]
    if hasattr(made, "__post_init__"):
        lines.append("self.__post_init__()")
    text = f"def __init__({', '.join(head)}):\n " + "\n ".join(lines)
    exec(text, scope)  # noqa: S102 - nothing but names of fields, as the standard library does it
    init = cast("Method", scope["__init__"])
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__module__ = made.__module__
    init.__annotations__ = {**made.__annotations__, "return": None}
    made.__init__ = init


def _values(*names: str) -> Values:
    """A function that reads these attributes as a tuple."""
    if len(names) > 1:
        return cast("Values", operator.attrgetter(*names))
    return lambda self: tuple(getattr(self, name) for name in names)


def _representing(names: tuple[str, ...]) -> Method:
    def __repr__(self: object) -> str:  # noqa: N807
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({shown})"

    return __repr__


def _comparing(compare: Callable[[Any, Any], object], compared: Values) -> Method:
    def method(self: object, other: object) -> object:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return compare(compared(self), compared(other))

    return method


def _refuse_assignment(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deletion(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> tuple[object, ...]:
    return tuple(getattr(self, field.name) for field in dataclasses.fields(self))


def _restore(self: object, state: tuple[object, ...]) -> None:
    """Set the fields again, in order, after a copy or a pickle."""
    for field, value in zip(dataclasses.fields(self), state, strict=True):  # type: ignore[arg-type]
        object.__setattr__(self, field.name, value)
