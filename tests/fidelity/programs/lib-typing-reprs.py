import typing
from typing import Any, Callable, Dict, Generic, List, Optional, Tuple, TypeVar, Union

T = TypeVar("T")
print(List[int], Optional[int], Union[int, str, None], Dict[str, List[T]], Callable[[int], str], Tuple[int, ...])
print(Any, T, list[int], dict[str, int], typing.get_type_hints(lambda: 0), typing.Literal["a", 1])


class G(Generic[T]): ...


class M(typing.NamedTuple):
    a: int
    b: str = "x"


print(G[int], G.__parameters__, M(1), M._field_defaults)
List[int]()
print(List[int, str])
