// In a template the name of the function is a string like any other and no variable.

void say(const char *);

template <class T> int name(T n)
{
    say(__func__);
    return n;
}

int use(int n)
{
    return name(n) + name((long)n);
}

/* check
xpath: count(//variable) = 0
*/
