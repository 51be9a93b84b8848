/* A template that no one instantiates, and a type in it, have no layout; neither has a type that
   depends on a parameter of a function template.  */

template <typename T> struct box { struct inner { T t; }; T value; };
template <typename T> int measure(T t) { struct local { T t; } v = { t }; return sizeof v; }
template <typename T> struct box<T *>;

/* check
no-witness: nothing of it is in the object, and so nothing in DWARF
xpath: count(//types/*) = 0
*/
