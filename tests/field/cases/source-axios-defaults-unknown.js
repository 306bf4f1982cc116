// Credentials by default, to a URL that nobody knows here.
import axios from 'axios';
import { API_URL } from './env.js';

axios.defaults.withCredentials = true;
axios.defaults.baseURL = API_URL;
axios.defaults.headers.common['X-Requested-With'] = 'XMLHttpRequest';
