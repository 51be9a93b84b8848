/* Calls that take memory: their size where it is constant, and what the memory is used as.  */

struct node {
    struct node *next;
    long key;
};

void *malloc(__SIZE_TYPE__);
void *calloc(__SIZE_TYPE__, __SIZE_TYPE__);
void *realloc(void *, __SIZE_TYPE__);
char *strdup(const char *);
void *own(int flags, __SIZE_TYPE__ n) __attribute__((alloc_size(2)));
void *pool(void) __attribute__((malloc));
void *plain(__SIZE_TYPE__ n);
void take(void *);

struct node *one(void)
{
    return malloc(sizeof(struct node));
}

long *several(int n)
{
    long *p = calloc(8, 4);
    if (!p)
        p = calloc(n, 4);
    return p;
}

char *larger(char *p)
{
    return realloc(p, 100);
}

char *copy(const char *p)
{
    return strdup(p);
}

void *others(int n)
{
    take(own(1, 24));
    struct node *p = pool();
    p->key = 3;
    take(p);
    take(malloc(n));
    return plain(8);
}

/* check
options: -O1
xpath: count(//allocation) = 8
xpath: count(//function[@name="one"]/allocation[@callee="malloc"][@type="struct node"][@type-id=//struct[@name="node"]/@id][@size=//struct[@name="node"]/@size]) = 1
xpath: count(//function[@name="several"]/allocation[@callee="calloc"]) = 2
xpath: count(//function[@name="several"]/allocation[@size=32][@type="long int"]) = 1
xpath: count(//function[@name="several"]/allocation[not(@size)][@type="long int"]) = 1
xpath: count(//function[@name="larger"]/allocation[@callee="realloc"][@size=100][@type="char"]) = 1
xpath: count(//function[@name="copy"]/allocation[@callee="strdup"][not(@size)][@type="char"]) = 1
xpath: count(//function[@name="others"]/allocation[@callee="own"][@size=24][not(@type)]) = 1
xpath: count(//function[@name="others"]/allocation[@callee="pool"][not(@size)][@type="struct node"]) = 1
xpath: count(//function[@name="others"]/allocation[@callee="malloc"][not(@size)][not(@type)]) = 1
xpath: not(//allocation[@callee="plain"])
*/
