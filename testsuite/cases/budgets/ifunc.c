/* The limits of a function that is chosen when the program starts are not those of its resolver.  */

typedef int chosen(int);
static int small(int n) { return n; }
chosen *resolve(void)
{
    volatile char line[100];

    line[0] = 1;
    return line[0] ? small : (chosen *)0;
}
int run(int) __attribute__((ifunc("resolve"), layout_stack_budget(16), layout_stack_depth(16)));

/* check
target: x86_64-*
xpath: count(//function[@name="resolve"]) = 1
xpath: count(//function[@stack-budget or @stack-depth]) = 0
xpath: count(//finding) = 0
*/
