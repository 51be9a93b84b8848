// A class that an alias template mentions before it is complete: debug information loses its name.

class future;
template <typename> using futurize = future;

class future {
    int state;
    template <typename F> int schedule(F f)
    {
        struct task {
            F function;
            char ready;
        } made = { f, 1 };
        return made.ready + state;
    }

  public:
    template <typename F> futurize<F> then(F f)
    {
        schedule(f);
        return *this;
    }
} client;

int use(int n)
{
    client.then(n);
    return n;
}

/* check
xpath: count(//struct[@name="future"][@size=4][@line=6]/field[@name="state"]) = 1
xpath: count(//struct[@size=8][@local="yes"]/field[@name="function"][@type="int"]) = 1
*/
