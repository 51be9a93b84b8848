/* Functions that take of the stack in different ways, most by their arguments, each with an
   extent.  */

/* How often "recursive" can be on the stack.  */
#define LEVELS 5

#define FUNCTIONS(X)  \
    X(masked)         \
    X(checked)        \
    X(narrow)         \
    X(fixed)          \
    X(aligned)        \
    X(two)            \
    X(released)       \
    X(nested)         \
    X(mixed)          \
    X(left)           \
    X(jumped)         \
    X(inlined)        \
    X(table)          \
    X(leaf)           \
    X(beside_aligned) \
    X(many_arguments) \
    X(pieces)         \
    X(by_value)       \
    X(realigned)      \
    X(realigned_leaf) \
    X(spilled)        \
    X(recursive)

#define DECLARE(name) int name(unsigned n, int m);
FUNCTIONS(DECLARE)

/* Notes how far the stack reaches where it is called; uses nothing of it but its return
   address.  */
int take(const void *memory, ...);
