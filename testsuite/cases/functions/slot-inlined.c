/* Variables of inlined functions tell the innermost one, those of the function itself none.  */

void use(void *);

static inline __attribute__((always_inline)) void inner(void)
{
    char deep[64];
    use(deep);
}

static inline __attribute__((always_inline)) void outer(void)
{
    char middle[32];
    use(middle);
    inner();
    use(middle);
}

void work(void)
{
    char own[16];
    use(own);
    outer();
    use(own);
}

/* check
options: -O2
xpath: //slot[@name="deep"]/@inlined-from = 'inner'
xpath: //slot[@name="middle"]/@inlined-from = 'outer'
xpath: count(//slot[@name="own"][not(@inlined-from)]) = 1
xpath: count(//slot[@inlined-from]) = 2
xpath: count(//slot[@shares]) = 0
*/
