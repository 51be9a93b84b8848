// A conversion to a reference: people and debug information put "const" in different places.

template <typename T> struct value {
    T held;
    operator const T &() const
    {
        return held;
    }
};

int use(const value<int> &v)
{
    const int &n = v;
    return n;
}

/* check
xpath: count(//function[@name="value<int>::operator const int&"]) = 1
*/
