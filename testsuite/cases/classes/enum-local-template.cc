// Local enums of instances of one template differ in nothing but what they are stored as.

template <class T> T *test()
{
    enum class kind : T { };
    static kind e;
    return (T *)&e;
}

void use()
{
    test<short>();
    test<unsigned short>();
    test<char>();
}

/* check
xpath: count(//enum[@name="kind"]) = 3
xpath: count(//enum[@underlying="short int"][@size=2]) = 1
xpath: count(//enum[@underlying="short unsigned int"][@size=2]) = 1
xpath: count(//enum[@underlying="char"][@size=1]) = 1
*/
