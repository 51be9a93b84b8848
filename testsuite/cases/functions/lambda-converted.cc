// Lambdas that are converted to pointers to functions, each by a function of its own.

struct item {
    int x, y;
    item(int, int);
    ~item();
};
void check(void (*)());

void use()
{
    check([] { item t { 0, 1 }; });
    check([] { item { 0, 1 }; });
}

/* check
options: -O2
xpath: count(//function[contains(@symbol, "_FUN")]) = 2
xpath: count(//function[contains(@symbol, "_FUN")]/frame) = 2
*/
