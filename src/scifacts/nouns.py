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
    from collections.abc import Callable
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
_OWN = frozenset(
    {"__init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__", "__getstate__", *_ORDERS}
)


def _is_quick(cls: type, options: dict[str, bool]) -> bool:
    """Whether a class is of the plain kind: no dataclass below it, and no method of its own in the way."""
    return (
        options.get("slots", False)
        and options.keys() <= {"frozen", "slots", "order", "eq"}
        and cls.__bases__ == (object,)
        and not cls.__dict__.keys() & _OWN
    )


def _made(cls: type, *, frozen: bool = False, order: bool = False, eq: bool = True) -> type:
    """The class with fields and slots by the standard library, and with methods that are shared."""
    cls.__doc__ = cls.__doc__ or cls.__name__  # or the library makes one from a signature, in 4 ms
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    params = made.__dataclass_params__
    params.init = params.repr = True
    params.eq, params.order, params.frozen = eq, order, frozen
    fields = dataclasses.fields(made)
    methods: dict[str, Method | None] = {
        "__init__": _late_init(made),
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
    made.__signature__ = _LateSignature()  # what `inspect.signature` asks for
    return cast("type", made)


def _late_init(made: type) -> Method:
    """An `__init__` that puts the real one in its place when it is first called."""

    def __init__(self: object, *args: object, **named: object) -> None:  # noqa: N807 - it stands in for one
        _complete(made)
        made.__init__(self, *args, **named)  # type: ignore[misc] # the real one, of this very class

    return __init__


class _LateSignature:
    """The signature of a class whose `__init__` may not have been compiled yet."""

    def __get__(self, instance: object, owner: type) -> Signature:
        from inspect import signature

        _complete(owner)
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
    init.__annotations__ = {**made.__annotations__, "return": "None"}
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
