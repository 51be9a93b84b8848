// That a template's class has its virtual table in another unit may be said when the class has been
// used: the table is not made here then.

template <class T> struct left {
    virtual T get();
    T t;
};
template <class T> T left<T>::get()
{
    return t;
}

int of_left(left<int> *p)
{
    return p->t;
}
extern template struct left<int>;

int of_made(left<long> *p)
{
    return p->t;
}
template struct left<long>;

int of_needed(left<short> *p)
{
    return p->t;
}

int main()
{
    left<int> l;

    l.t = 1;
    return of_left(&l);
}

/* check
xpath: //struct[@name="left<int>"]/@vtable-elsewhere = "yes"
xpath: count(//struct[@name="left<long int>"]) = 1
xpath: count(//struct[@name="left<long int>"]/@vtable-elsewhere) = 0
xpath: count(//struct[@name="left<short int>"]) = 1
xpath: count(//struct[@name="left<short int>"]/@vtable-elsewhere) = 0
xpath: count(//variable[@symbol=//struct[@name="left<int>"]/@vtable]) = 0
xpath: count(//variable[@symbol=//struct[@name="left<long int>"]/@vtable]) = 1
*/
