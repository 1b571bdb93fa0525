"""`dataclass` at a fifth of its cost, for classes with slots, as all nouns are; `NamedTuple` likewise.

The standard library writes out and compiles six methods for each class: 0.33 ms, and fifty classes were
a tenth of a short command's time. Here `__init__` is compiled once there are many instances, the others
are shared, and what the library notes of a class is made when it asks. What comes out is a dataclass like
any other: `fields`, `replace`, `==`, hash, pickle, `match`.
"""

from __future__ import annotations

import dataclasses
import operator
import sys
from collections import namedtuple
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from dataclasses import dataclass
    from inspect import Signature
    from typing import Any, NamedTuple, TypeAlias

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

    class _Named(type):
        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, object]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, space)
            names = space["__annotations__"]
            given = [space[field] for field in names if field in space]
            made = namedtuple(name, names, defaults=given, module=space["__module__"])  # noqa: PYI024 - see below
            made.__doc__ = space.get("__doc__") or made.__doc__
            for key in space.keys() - names.keys() - _OF_A_CLASS:
                setattr(made, key, space[key])
            return made

    class NamedTuple(metaclass=_Named):
        """What `typing.NamedTuple` makes; that one compiles each annotation, the first in 2 ms."""


__all__ = ["NamedTuple", "dataclass"]

_ORDERS = {"__lt__": operator.lt, "__le__": operator.le, "__gt__": operator.gt, "__ge__": operator.ge}
_OF_A_CLASS = frozenset({"__module__", "__qualname__", "__annotations__", "__doc__"})
_FEW = 1_000  # instances
_NO_FIELDS = ("ClassVar", "InitVar", "KW_ONLY")
_REPLACED = frozenset({"__dict__", "__weakref__", "__slots__", "__match_args__"})
_OWN = frozenset(
    {"__init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__", "__getstate__", *_ORDERS}
)


@cache
def _model() -> Any:
    """What `dataclasses` makes of a class, to tell of others as it does."""

    @dataclasses.dataclass(init=False, repr=False, eq=False)
    class Model:
        """The library would make a text of this from a signature."""

        one: int

    return Model


def _is_quick(cls: type, options: dict[str, bool]) -> bool:
    """Whether a class is of the plain kind: fields alone, no dataclass below it, no method in the way."""
    own, fields = cls.__dict__, _annotated(cls)
    return (
        options.get("slots", False)
        and options.keys() <= {"frozen", "slots", "order", "eq"}
        and cls.__bases__ == (object,)
        and not own.keys() & _OWN
        and all(type(annotation) is str for annotation in fields.values())
        and not any(word in " ".join(fields.values()) for word in _NO_FIELDS)  # type: ignore[arg-type] # text
        and all(_is_plain(own[name]) for name in fields if name in own)
    )


def _is_plain(default: object) -> bool:
    """Whether a field's default is plainly that of every instance; one that may change is not."""
    if isinstance(default, dataclasses.Field):
        return default.kw_only is not True
    return default.__class__.__hash__ is not None


def _annotated(cls: type) -> dict[str, object]:
    return dict(cls.__annotations__)


def _made(cls: type, *, frozen: bool = False, order: bool = False, eq: bool = True) -> type:
    """The class again with slots, described as the standard library describes it, with shared methods."""
    given = {name: cls.__dict__.get(name, dataclasses.MISSING) for name in _annotated(cls)}
    space = {
        name: value for name, value in cls.__dict__.items() if name not in _REPLACED and name not in given
    }
    owner: list[Any] = []  # the class, once it is there
    methods: dict[str, Method | None] = {
        "__init__": _late_init(owner, given, has_more=hasattr(cls, "__post_init__")),
        "__repr__": _representing(_having(given, "repr")),
    }
    if frozen:
        methods |= {"__setattr__": _refuse_assignment, "__delattr__": _refuse_deletion}
        methods |= {"__getstate__": _state, "__setstate__": _restore}
    if eq:
        compared = _values(*_having(given, "compare"))
        methods["__eq__"] = _comparing(operator.eq, compared)
        methods["__hash__"] = (lambda self: hash(compared(self))) if frozen else None
        if order:
            methods |= {name: _comparing(compare, compared) for name, compare in _ORDERS.items()}
    if sys.version_info >= (3, 13):  # which brought `copy.replace`: it asks the class
        methods["__replace__"] = dataclasses.replace
    made = type(cls)(
        cls.__name__,
        cls.__bases__,
        {
            **space,
            **methods,
            "__slots__": tuple(given),
            "__match_args__": _having(given, "init"),
            "__qualname__": cls.__qualname__,
            "__doc__": cls.__doc__ or cls.__name__,  # the library would make one from a signature, in 4 ms
            "__dataclass_fields__": _Late(lambda: _fields(cls, given)),
            "__dataclass_params__": _Late(lambda: _params(frozen=frozen, order=order, eq=eq)),
            "__signature__": _LateSignature(owner),  # what `inspect.signature` asks for
        },
    )
    owner.append(made)
    return made


def _having(given: Mapping[str, object], trait: str) -> tuple[str, ...]:
    """The fields with a trait of `dataclasses.field`, which each has that does without."""
    without = [name for name, value in given.items() if _is_field(value) and not getattr(value, trait)]
    return tuple(name for name in given if name not in without) if without else tuple(given)


def _is_field(value: object) -> bool:
    return isinstance(value, dataclasses.Field)


class _Late:
    """What a class has once it is asked for."""

    __slots__ = ("_known", "_make")

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make
        self._known: object = None

    def __get__(self, _instance: object, _owner: type) -> object:
        if self._known is None:
            self._known = self._make()
        return self._known


def _fields(cls: type, given: Mapping[str, object]) -> dict[str, dataclasses.Field[object]]:
    """The fields of a class as `dataclasses` keeps them."""
    return {name: _field(name, annotation, given[name]) for name, annotation in cls.__annotations__.items()}


def _field(name: str, annotation: object, given: object) -> dataclasses.Field[object]:
    found: Any = given if _is_field(given) else dataclasses.field(default=given)
    found.name, found.type, found.kw_only = name, annotation, False
    found._field_type = _field_kind()
    return found  # type: ignore[no-any-return] # a field, or what made one


@cache
def _field_kind() -> object:
    """What tells a field from a ClassVar. Making the model takes `inspect` along since Python 3.12."""
    kind = getattr(dataclasses, "_FIELD", None)
    return _model().__dataclass_fields__["one"]._field_type if kind is None else kind


def _params(**given: bool) -> object:
    """What `dataclasses` notes of the options of a class: those of the model, but for what is given."""
    model = _model().__dataclass_params__
    params = object.__new__(type(model))
    for name in model.__slots__:
        setattr(params, name, {"init": True, "repr": True, **given}.get(name, getattr(model, name)))
    return params


def _late_init(owner: list[Any], fields: Mapping[str, object], *, has_more: bool) -> Method:
    """An `__init__` that sets the fields one by one; a class that is often made gets a compiled one.

    Compiling takes as long as some hundred instances gain by it, and most classes have fewer.
    """
    left = _FEW
    names = _having(fields, "init")
    known = _defaults(fields)
    made_here = tuple(name for name in known if name not in names)
    puts: list[Callable[[object, object], None]] = []
    # The values of the last fields, where those that have a default are plain and stand behind the others.
    needed = len(names) - len(known)
    is_plain = tuple(known) == names[needed:] and all(new is dataclasses.MISSING for _, new in known.values())
    tail = tuple(default for default, _ in known.values())

    def arranged(args: tuple[object, ...], named: Mapping[str, object]) -> list[object] | None:
        """A value for each field, in order; None where the call is wrong."""
        values, used = list(args), 0
        for name in (*names[len(args) :], *made_here):
            if name in named:
                values.append(named[name])
                used += 1
            elif name in known:
                default, new = known[name]
                values.append(default if new is dataclasses.MISSING else new())
            else:
                return None
        return values if used == len(named) and len(args) <= len(names) else None

    def __init__(self: object, *args: object, **named: object) -> None:  # noqa: N807 - it stands in for one
        nonlocal left
        left -= 1
        if is_plain and not named and needed <= len(args) <= len(names):
            values: Sequence[object] | None = args + tail[len(args) - needed :]
        else:
            values = arranged(args, named)
        if values is None or left < 0:  # a wrong call gets its error from the real one
            _complete(owner[0])
            owner[0].__init__(self, *args, **named)
            return
        if not puts:
            # At once: another thread that makes one meanwhile must not see half of them.
            puts[:] = [owner[0].__dict__[name].__set__ for name in (*names, *made_here)]
        for put, value in zip(puts, values, strict=True):
            put(self, value)
        if has_more:
            self.__post_init__()  # type: ignore[attr-defined] # of this class, or of one below it

    return __init__


def _defaults(fields: Mapping[str, object]) -> dict[str, tuple[object, Any]]:
    """For fields that have a default: its value, and the function that makes a new one."""
    known = {}
    for name, given in fields.items():
        new = given.default_factory if isinstance(given, dataclasses.Field) else dataclasses.MISSING
        default = given.default if isinstance(given, dataclasses.Field) else given
        if default is not dataclasses.MISSING or new is not dataclasses.MISSING:
            known[name] = default, new
    return known


class _LateSignature:
    """The signature of a class, or of one below it, whose `__init__` may not have been compiled yet."""

    def __init__(self, owner: list[Any]) -> None:
        self._owner = owner

    def __get__(self, instance: object, owner: type) -> Signature:
        from inspect import signature

        _complete(self._owner[0])
        whole = signature(owner.__init__)  # type: ignore[misc] # of this very class
        return whole.replace(parameters=list(whole.parameters.values())[1:])


def _complete(made: Any) -> None:
    """Compile the `__init__` of a class from its fields."""
    frozen = made.__dict__.get("__setattr__") is _refuse_assignment
    scope: dict[str, object] = {}
    head, body = ["self"], list[tuple[str, str]]()
    for field in dataclasses.fields(made):
        name = field.name
        scope[f"_default_{name}"] = field.default
        scope[f"_new_{name}"] = field.default_factory
        scope[f"_set_{name}"] = made.__dict__[name].__set__  # half the time of `object.__setattr__`
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
    assign = "_set_{}(self, {})" if frozen else "self.{} = {}"
    lines = [assign.format(name, value) for name, value in body] or ["pass"]
    if hasattr(made, "__post_init__"):
        lines.append("self.__post_init__()")
    text = f"def __init__({', '.join(head)}):\n " + "\n ".join(lines)
    exec(text, scope)  # noqa: S102 - nothing but names of fields, as the standard library does it
    init: Any = scope["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__module__ = made.__module__
    init.__annotations__ = {**made.__annotations__, "return": None}
    made.__init__ = init


def _values(*names: str) -> Values:
    """A function that reads these attributes as a tuple."""
    if len(names) > 1:
        values: Values = operator.attrgetter(*names)
        return values
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
