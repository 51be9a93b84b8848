/* Whose address is used, other than to call: as a value, in a table, through an alias.  */

void use(int (*)(int));

int called(int n)
{
    return n + 1;
}

static __attribute__((noinline)) int passed(int n)
{
    return n + 2;
}

static int stored(int n)
{
    return n + 3;
}

int aliased(int n)
{
    return n + 4;
}
int alias(int) __attribute__((alias("aliased")));

int compared(int n)
{
    return n + 5;
}

int (*table[])(int) = { stored };

int run(int n, int (*f)(int))
{
    use(passed);
    use(alias);
    return called(n) + (f == compared);
}

/* check
target: *-linux-* arm-* riscv*
options: -O2 -fno-inline
xpath: count(//function[@address-taken]) = 4
xpath: not(//function[@name="called"]/@address-taken)
xpath: //function[@name="passed"]/@address-taken = "yes"
xpath: //function[@name="stored"]/@address-taken = "yes"
xpath: //function[@name="aliased"]/@address-taken = "yes"
xpath: //function[@name="compared"]/@address-taken = "yes"
xpath: not(//function[@name="run"]/@address-taken)
*/
