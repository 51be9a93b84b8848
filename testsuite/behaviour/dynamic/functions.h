/* Functions that allocate on the stack by their arguments, each with an extent.  */

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
    X(pieces)

#define DECLARE(name) int name(unsigned n, int m);
FUNCTIONS(DECLARE)

/* Notes how far the stack reaches where it is called; uses nothing of it but its return
   address.  */
int take(const void *memory, ...);
